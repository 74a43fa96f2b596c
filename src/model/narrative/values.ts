import type { Locale } from '../../i18n/locale.ts';

/**
 * The values that a text states, normalised so that both languages can be compared:
 * money and counts as plain numbers ("4억 6천만" and "460 million" are 460000000), months as "m10",
 * times as "18:00", percentages as "50%".
 */
export function valuesIn(text: string, locale: Locale): string[] {
  // NFC, not NFKC: that would read ㎡ as "m2" and ① as "1".
  const plain = text
    .normalize('NFC')
    .replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1')
    // '24.10 and '24년: years as the plan abbreviates them.
    .replaceAll(/['’‘](\d{2})\.(\d{1,2})(?![\d.])/g, '20$1. $2.')
    .replaceAll(/['’‘](\d{2})(?!\d|월)/g, '20$1');
  return locale === 'ko' ? koreanValues(plain) : englishValues(plain);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?/g;
const SCALE_KO: Record<string, number> = { 억: 1e8, 천만: 1e7, 백만: 1e6, 만: 1e4, 천: 1e3 };
const SCALE_EN: Record<string, number> = {
  billion: 1e9,
  'hundred million': 1e8,
  million: 1e6,
  thousand: 1e3,
};
const MONTH_DAY = '(\\d{1,2})\\.(?:\\s?(\\d{1,2})(?:\\.|(?=\\()))?';
const TIME = /\b\d{1,2}:\d{2}\b/g;

function koreanValues(text: string): string[] {
  const values: string[] = [];
  let rest = take(text, TIME, ([time = '']) => values.push(time));
  // 10시, 14~17시
  rest = take(rest, /(\d{1,2})(?:\s?[~∼–]\s?(\d{1,2}))?시(?![가-힣]{2}|\d|간|설)/g, ([, ...hours]) => {
    for (const hour of hours) if (hour !== undefined) values.push(`${hour.padStart(2, '0')}:00`);
  });
  // Printed dates: 2024. 8. 29., 2025. 10. ~ 12., 2024. 2. 1. ~ 2. 2.
  rest = take(
    rest,
    new RegExp(`(\\d{4})\\s?\\.\\s?${MONTH_DAY}(?:\\([^)]*\\))?(?:\\s?[~∼–]\\s?${MONTH_DAY})?`, 'g'),
    ([, year = '', ...parts]) => {
      values.push(year);
      parts.forEach((part, at) => {
        if (part !== undefined) values.push(at % 2 === 0 ? `m${String(Number(part))}` : number(Number(part)));
      });
    },
  );
  // 1~3월, 1·7월 and 3월: each number names a month. 6개월 does not match: 개 stands between.
  rest = take(rest, /(\d{1,2})((?:\s?[~∼–·,]\s?\d{1,2})*)월/g, ([, first = '', more = '']) => {
    for (const month of [first, ...(more.match(/\d+/g) ?? [])]) values.push(`m${String(Number(month))}`);
  });
  rest = take(
    rest,
    /(\d+(?:\.\d+)?)억\s?(\d+(?:\.\d+)?)(천만|백만|천|만)/g,
    ([, high = '', low = '', scale = '']) =>
      // "1억 5천" counts its thousands in 만.
      values.push(number(Number(high) * 1e8 + Number(low) * (scale === '천' ? 1e7 : (SCALE_KO[scale] ?? 1)))),
  );
  rest = take(rest, /(\d+(?:\.\d+)?)(억|천만|백만|만(?!큼)|천)/g, ([, digits = '', scale = '']) =>
    values.push(number(Number(digits) * (SCALE_KO[scale] ?? 1))),
  );
  return [...values, ...plainNumbers(rest)].sort();
}

function englishValues(text: string): string[] {
  const values: string[] = [];
  let rest = take(text, TIME, ([time = '']) => values.push(time));
  rest = take(rest, MONTH_NAME, ([name = '']) =>
    values.push(`m${String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)}`),
  );
  // "once a year" and "twice a year" are 1회 and 2회.
  rest = take(rest, /\b(once|twice)(?= a (?:day|week|month|quarter|year))/gi, ([times = '']) =>
    values.push(times.toLowerCase() === 'once' ? '1' : '2'),
  );
  rest = take(rest, /\bone-(?:to|on)-one\b/gi, () => values.push('1', '1'));
  rest = take(
    rest,
    /(\d+(?:\.\d+)?)[\s-](billion|hundred million|million|thousand)/g,
    ([, digits = '', scale = '']) => values.push(number(Number(digits) * (SCALE_EN[scale] ?? 1))),
  );
  return [...values, ...plainNumbers(rest)].sort();
}

function plainNumbers(text: string): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)(\s?(?:%|퍼센트|percent))?/g)].map(
    ([, digits = '', percent]) => `${number(Number(digits))}${percent === undefined ? '' : '%'}`,
  );
}

/** Hands each match to `use` and blanks it out of the text. */
function take(text: string, pattern: RegExp, use: (match: readonly (string | undefined)[]) => void): string {
  return text.replace(pattern, (...args: unknown[]) => {
    use(args.slice(0, -2) as string[]);
    return ' ';
  });
}

/** Floating sums (4.6 × 1e8) are rounded back to what was meant. */
function number(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** What one list has more of than the other. */
export function surplus(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
