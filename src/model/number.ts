import { WON_PER_UNIT, type MoneyUnit } from '../schemas/figure.ts';

/**
 * A printed number, read.
 * `value` is null where the plan states no number; `state` says why:
 * blank "", dash "-", word ("순감", "수시"), malformed (digits that form no number: "36,50").
 */
export interface Quantity {
  printed: string;
  value: number | null;
  state: 'value' | 'blank' | 'dash' | 'word' | 'malformed';
}

/** An amount of money: `won` is a whole number of won, or null where the plan states none that can be read. */
export interface Money {
  won: number | null;
  printed: string;
  unit: MoneyUnit;
  state: Quantity['state'];
}

const NUMBER = /^([△▲-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)%?$/;
const NUMBERS_INSIDE = new RegExp(
  `([△▲]?\\d[\\d,]*(?:\\.\\d+)?%?)(${Object.keys(WON_PER_UNIT).join('|')})?`,
  'g',
);

/**
 * Reads one printed number. △ before it means a decrease; commas must group thousands.
 * @example readQuantity('△1,380').value // -1380
 */
export function readQuantity(printed: string): Quantity {
  const trimmed = printed.trim();
  if (trimmed === '') return { printed, value: null, state: 'blank' };
  if (/^[-–—]$/.test(trimmed)) return { printed, value: null, state: 'dash' };
  const match = NUMBER.exec(trimmed);
  if (match === null) return { printed, value: null, state: /\d/.test(trimmed) ? 'malformed' : 'word' };
  const [, sign = '', digits = ''] = match;
  const size = Number(digits.replaceAll(',', ''));
  // Zero with a sign is plain zero: -0 would be unequal to 0 under Object.is.
  return { printed, value: sign === '' || size === 0 ? size : -size, state: 'value' };
}

/** A number inside a text; `money` is its unit where one is printed behind it, as in "30건/ 998백만원". */
export interface QuantityInside extends Quantity {
  money: MoneyUnit | null;
}

/** Reads every number printed in one cell, in order: "12 / 203,147 (0.0059%)" gives three. */
export function readQuantities(printed: string): QuantityInside[] {
  return [...printed.matchAll(NUMBERS_INSIDE)].map(([, number = '', unit]) => ({
    ...readQuantity(number.replace(/,$/, '')),
    money: (unit as MoneyUnit | undefined) ?? null,
  }));
}

/**
 * Reads a printed amount. It must come to whole won; an amount in 천원 has no decimals,
 * so "796.190" there is malformed (a point where a comma belongs) and keeps its string alone.
 */
export function readMoney(printed: string, unit: MoneyUnit): Money {
  const { value, state } = readQuantity(printed);
  const won = value === null ? null : Math.round(value * WON_PER_UNIT[unit]);
  const malformed = won !== null && printed.includes('.') && (unit === '원' || unit === '천원');
  return malformed ? { won: null, printed, unit, state: 'malformed' } : { won, printed, unit, state };
}

/** How many won one of a unit is. */
export function wonPer(unit: MoneyUnit): number {
  return WON_PER_UNIT[unit];
}

/** How many of a unit an amount of whole won comes to: 30,187,000 won are 30,187 천원. */
export function inUnit(won: number, unit: MoneyUnit): number {
  return won / WON_PER_UNIT[unit];
}

/** Digits after the decimal point, as printed: "0.0160" has 4. */
export function decimalsOf(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
