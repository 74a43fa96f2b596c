/** An amount that a searcher means: won, from and to, because people round (4.6억) and cut (3,018만). */
export interface Wanted {
  won: number;
  from: number;
  to: number;
}

const UNITS: Record<string, number> = {
  조: 1e12,
  억: 1e8,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  천: 1e3,
  trillion: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mil: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
};

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const KOREAN = new RegExp(`${NUMBER}\\s*(조|억|천만|백만|십만|만|천)`, 'g');
const KOREAN_AMOUNT = new RegExp(`(?:${NUMBER}\\s*(?:조|억|천만|백만|십만|만|천)\\s*)+원?|${NUMBER}\\s*원`);
const ENGLISH_AMOUNT = new RegExp(
  `(?:₩|krw|won)?\\s*${NUMBER}\\s*(trillion|billion|bn|million|mil|thousand|m|k)(?![a-z])\\s*(?:won|krw)?|(?:₩|krw)\\s*${NUMBER}|${NUMBER}\\s*(?:won|krw)(?![a-z])`,
);
const BARE = /^\s*(\d{1,3}(?:,\d{3})+|\d{5,})\s*$|(?:^|\s)(\d{1,3}(?:,\d{3})+)(?=\s|$)/;

/**
 * Reads an amount in a query, in any unit: 4.6억, 4억 6천만원, 462,880천원, 460 million won, ₩217,861,000, 462,880.
 * @returns the amounts that may be meant, and the query without it; null where there is none
 */
export function readAmount(query: string): { wanted: Wanted[]; rest: string } | null {
  const text = inDigits(query.normalize('NFKC').toLowerCase());
  const match = KOREAN_AMOUNT.exec(text) ?? ENGLISH_AMOUNT.exec(text);
  if (match !== null) {
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { wanted: [stated(match[0])], rest };
  }
  const bare = BARE.exec(text);
  const printed = bare?.[1] ?? bare?.[2];
  if (bare === null || printed === undefined) return null;
  const value = valueOf(printed);
  // A bare figure stands as it is printed: in won, in thousands, in millions.
  const wanted = [1e3, 1, 1e6].map((unit) => ({ won: value * unit, from: value * unit, to: value * unit }));
  return { wanted, rest: text.replace(printed, ' ') };
}

const NUMERALS = '영일이삼사오육칠팔구';

/** An amount in Korean numerals in digits: 삼천만원 is 3천만원, 이억오천만원 2억5천만원. */
function inDigits(text: string): string {
  return text.replaceAll(/(?<![가-힣\d])[일이삼사오육칠팔구십백천만억조]{2,}(?=\s*원)/g, (amount) =>
    amount
      .replaceAll(/[가-힣]/g, (one) => (NUMERALS.includes(one) ? String(NUMERALS.indexOf(one)) : one))
      .replaceAll(/(\d?)십(\d?)/g, (_, tens: string, ones: string) => `${tens || '1'}${ones || '0'}`)
      .replaceAll(/(?<!\d)(천만|백만|[조억])/g, '1$1'),
  );
}

function stated(text: string): Wanted {
  // After 억, 천 stands for 천만: 4억 6천.
  const parts = [...text.matchAll(KOREAN)].map(([, number = '', unit = ''], at, all) => ({
    number,
    unit: unit === '천' && all[at - 1]?.[2] === '억' ? '천만' : unit,
  }));
  if (parts.length === 0) {
    const [, number = '', unit = ''] = /([\d,.]+)\s*([a-z]*)/.exec(text) ?? [];
    parts.push({ number, unit });
  }
  const won = parts.reduce((sum, { number, unit }) => sum + valueOf(number) * (UNITS[unit] ?? 1), 0);
  const last = parts.at(-1) ?? { number: '', unit: '' };
  const step = stepOf(last.number) * (UNITS[last.unit] ?? 1);
  // 천원 and 원 are printed figures: those are meant exactly.
  const exact = (UNITS[last.unit] ?? 1) <= 1e3 && !last.number.includes('.');
  return exact ? { won, from: won, to: won } : { won, from: won - step / 2, to: won + step };
}

function valueOf(number: string): number {
  return Number(number.replaceAll(',', ''));
}

/** The worth of the last digit that is not an idle zero: 0.1 in 4.6, 10 in 460. */
function stepOf(number: string): number {
  const digits = number.replaceAll(',', '');
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  return 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
}
