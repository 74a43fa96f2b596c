import type { Money, Quantity } from '../model/number.ts';
import type { MoneyUnit } from '../schemas/figure.ts';
import type { Locale } from './locale.ts';

/** Significant figures of money in words, at most: the one rounding rule of the site, in both languages. */
const SIGNIFICANT = 4;

const SCALES = {
  ko: [
    { won: 100_000_000, unit: '억 원' },
    { won: 10_000, unit: '만 원' },
    { won: 1, unit: '원' },
  ],
  en: [
    { won: 1_000_000_000, unit: 'billion won' },
    { won: 1_000_000, unit: 'million won' },
    { won: 1, unit: 'won' },
  ],
} as const;

/**
 * Money in a reader's unit, rounded to four significant figures: 30,187,000 won is 3,019만 원, 30.19 million won.
 * The exact figure always stands beside it.
 * @param won a whole number of won; of a decrease the number keeps its minus
 */
export function roundMoney(won: number, locale: Locale): { number: string; unit: string } {
  const size = Math.abs(won);
  const scale = SCALES[locale].find((one) => size >= one.won) ?? SCALES[locale][2];
  const rounded = Number((size / scale.won).toPrecision(SIGNIFICANT));
  // From a hundred on, 만 does without decimals, as people write it: 257만 원, not 256.9만 원; but 1.5만 원, not 2만 원.
  const value = scale.unit === '만 원' && rounded >= 100 ? Math.round(rounded) : rounded;
  // 9,999.9만 rounds up to 10,000만, which is read as 1억.
  const next = SCALES[locale].find((one) => one.won > scale.won && value * scale.won >= one.won);
  const [shown, unit] =
    next === undefined ? [value, scale.unit] : [(value * scale.won) / next.won, next.unit];
  return { number: group(won < 0 ? -shown : shown), unit };
}

/** Amounts of a sentence whole, each on one line: no line breaks between "20.92억" and "원". */
export function unbroken(sentence: string): string {
  return sentence.replaceAll(
    /(?<=[억만]) (?=원)|(?<=\d) (?=[bm]illion won)|(?<=[bm]illion) (?=won)/g,
    '\u00a0',
  );
}

/** The same as one text. */
export function moneyInWords(won: number, locale: Locale): string {
  const { number, unit } = roundMoney(won, locale);
  return locale === 'ko' ? `${number}${unit}` : `${number} ${unit}`;
}

/**
 * Money exactly as printed, with its unit: 30,187천원, 30,187 thousand won.
 * English has no word for 만, 천만 and 억: there the same amount stands in won, millions or billions, unrounded.
 */
export function exactMoney(money: Money, locale: Locale): string {
  const printed = printedNumber(money.printed, locale);
  if (money.won === null)
    return money.state === 'malformed'
      ? `${printed}${locale === 'ko' ? '' : ' '}${unitName(money, locale)}`
      : printed;
  if (locale === 'ko') return `${printed}${money.unit}`;
  if (hasEnglishName(money.unit)) return `${printed} ${unitName(money, 'en')}`;
  return wonInEnglish(money.won);
}

/** Whether English has a word for a unit: not for 만, 천만 and 억. */
export function hasEnglishName(unit: MoneyUnit): boolean {
  return WON_IN_KOREAN_UNITS[unit] === undefined;
}

/** Units that English has no word for. */
const WON_IN_KOREAN_UNITS: Partial<Record<MoneyUnit, number>> = {
  만원: 10_000,
  천만원: 10_000_000,
  억원: 100_000_000,
};

/**
 * A printed or computed figure with its unit of money: 30,187천원, 30,187 thousand won; 60만원, 600,000 won.
 * What is no number keeps the unit's name.
 */
export function figureInMoney(printed: string, unit: MoneyUnit, locale: Locale): string {
  if (locale === 'ko') return `${printed}${unit}`;
  const won = Number(printed.replaceAll(',', '')) * (WON_IN_KOREAN_UNITS[unit] ?? NaN);
  return Number.isInteger(won) && won > 0 ? wonInEnglish(won) : `${printed} ${unitName({ unit }, 'en')}`;
}

function wonInEnglish(won: number): string {
  const scale = SCALES.en.find((one) => won >= one.won && won % (one.won / 1000) === 0) ?? SCALES.en[2];
  return `${group(won / scale.won)} ${scale.unit}`;
}

/** The unit's name: 천원, thousand won. */
export function unitName({ unit }: Pick<Money, 'unit'>, locale: Locale): string {
  if (locale === 'ko') return unit;
  const names = {
    원: 'won',
    천원: 'thousand won',
    만원: 'ten thousand won',
    백만원: 'million won',
    천만원: 'ten million won',
    억원: 'hundred million won',
  } satisfies Record<MoneyUnit, string>;
  return names[unit];
}

/** A printed number for the eye: △ stays △ in Korean and becomes a real minus in English. Nothing else changes. */
export function printedNumber(printed: string, locale: Locale): string {
  return locale === 'ko' ? printed : printed.replace(/^[△▲]/, '−');
}

/** A percentage as printed, with its sign. */
export function percent(quantity: Quantity, locale: Locale): string {
  const shown = printedNumber(quantity.printed, locale);
  return quantity.value === null || shown.endsWith('%') ? shown : `${shown}%`;
}

/** A number of ours (computed, not printed), grouped by thousands. */
export function group(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A computed rate of change with its sign: +9.3%, −1.2%, 0.0%. */
export function signedPercent(value: number): string {
  return `${value > 0 ? '+' : ''}${oneDecimal(value)}%`;
}

/** A computed percentage with one decimal: 9.3. */
export function oneDecimal(value: number): string {
  // Rounds half away from zero, as the plan's own rates do; toFixed alone would follow the binary fraction.
  const rounded = Math.sign(value) * (Math.round(Math.abs(value) * 10 + 1e-9) / 10);
  const [whole = '0', decimals = '0'] = String(Math.abs(rounded)).split('.');
  return `${rounded < 0 ? '−' : ''}${group(Number(whole))}.${decimals}`;
}
