import { WON_PER_UNIT, type MoneyUnit } from '../../schemas/figure.ts';
import { decimalsOf, type Money, type Quantity } from '../number.ts';
import type { Fact } from '../refs.ts';

/** A printed figure as arithmetic sees it. */
export interface Operand {
  printed: string;
  /** In base units (won, persons, percent); null where no number can be read. */
  value: number | null;
  state: Quantity['state'];
  /** The step that the printed digits can show: 1,000 for 천원, 0.1 for one decimal; 0 for a plain count, which is exact. */
  step: number;
  /** Won in one printed unit; 1 for what is not money. */
  scale: number;
  /** Unit of money, or % ; null for a plain count. */
  unit: Unit | null;
}

export type Unit = MoneyUnit | '%';

/** The number one, for things that are counted. */
export const ONE: Operand = { printed: '1', value: 1, state: 'value', step: 0, scale: 1, unit: null };

/** Money: printed to the unit, so anything below it was rounded or cut off. */
export function ofMoney(money: Money): Operand {
  const scale = WON_PER_UNIT[money.unit];
  return {
    printed: money.printed,
    value: money.won,
    state: money.state,
    step: money.unit === '원' ? 0 : scale * 10 ** -decimalsOf(money.printed),
    scale,
    unit: money.unit,
  };
}

/** A count is exact; a number with decimals, or a percentage, was rounded or cut off. */
export function ofQuantity(quantity: Quantity, isPercent = false): Operand {
  const decimals = decimalsOf(quantity.printed);
  return {
    printed: quantity.printed,
    value: quantity.value,
    state: quantity.state,
    step: decimals > 0 || isPercent ? 10 ** -decimals : 0,
    scale: 1,
    unit: isPercent || quantity.printed.endsWith('%') ? '%' : null,
  };
}

/** A figure found by reference; null for a text or a date, with which nothing can be computed. */
export function ofFact(fact: Fact | null): Operand | null {
  switch (fact?.kind) {
    case 'money':
      return ofMoney(fact.money);
    case 'number':
      return ofQuantity(fact.quantity);
    case 'percent':
      return ofQuantity(fact.quantity, true);
    default:
      return null;
  }
}

/** Writes a computed value as the operand is printed: same unit, at least as many decimals. */
export function writeLike(value: number, like: Operand, decimals = decimalsOf(like.printed)): string {
  const scaled = value / like.scale;
  const digits = Math.abs(scaled).toFixed(Math.max(decimals, needed(scaled)));
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  const sign = scaled < 0 && Number(digits) !== 0 ? '△' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Decimals that a value needs so that a difference below the printed unit is not hidden; three at most. */
function needed(value: number): number {
  for (let decimals = 0; decimals < 3; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value)))
      return decimals;
  }
  return 3;
}
