import { decimalsOf } from '../number.ts';
import type { CheckStatus, Operation } from './check.ts';
import { writeLike, type Operand } from './operand.ts';

/** What a comparison found. */
export interface Outcome {
  status: Extract<CheckStatus, 'agrees' | 'rounding' | 'differs' | 'malformed' | 'missing'>;
  computed: string;
  /** Size of the difference, "" where there is none to name. */
  difference: string;
  truncated: boolean;
}

/** Nothing could be computed. */
function nothing(status: 'malformed' | 'missing'): Outcome {
  return { status, computed: '', difference: '', truncated: false };
}

/** Floating point leaves crumbs; anything smaller is nothing. */
const CRUMB = 1e-7;

/**
 * Compares a printed result with what an operation makes of its terms.
 * A difference is `rounding` only where the printed digits of the result or the terms explain it:
 * each may have been rounded (half a step either way) or cut off (up to a step lower than the truth).
 */
export function compare(kind: Operation, result: Operand, terms: readonly Operand[]): Outcome {
  if (kind === 'count') return compareCount(result, terms.length);
  const unread = [result, ...terms].find(({ state }) => state === 'malformed');
  if (unread !== undefined) return nothing('malformed');
  if (kind === 'rate' || kind === 'share' || kind === 'ratio' || kind === 'average')
    return divide(kind, result, terms);
  if (kind === 'equals') [result, ...terms] = besideDecimals([result, ...terms]) as [Operand, ...Operand[]];
  const computed = combine(kind, terms);
  if (computed === null) return nothing('missing');
  // A dash or a blank among figures stands for nothing.
  const printed = result.value ?? (result.state === 'word' ? null : 0);
  if (printed === null) return { ...nothing('missing'), computed: writeLike(computed, result) };
  const difference = printed - computed;
  const shown = writeLike(computed, result);
  if (kind === 'at-most')
    return {
      status: difference <= CRUMB ? 'agrees' : 'differs',
      computed: shown,
      difference: '',
      truncated: false,
    };
  if (Math.abs(difference) <= CRUMB * Math.max(1, Math.abs(computed))) {
    return { status: 'agrees', computed: shown, difference: '', truncated: false };
  }
  const steps = terms.reduce((sum, { step }) => sum + step, 0);
  const rounded = Math.abs(difference) <= (steps + result.step) / 2 + CRUMB;
  // Terms cut off: the truth lies above their sum. The result cut off: the truth lies above it.
  const cutTerms = difference > 0 && difference < steps + CRUMB;
  const cutResult = difference < 0 && -difference < result.step - CRUMB;
  return {
    status: rounded || cutTerms || cutResult ? 'rounding' : 'differs',
    computed: shown,
    difference: writeLike(Math.abs(difference), result),
    truncated: !rounded && cutResult,
  };
}

/** Counts its terms; they need not be numbers. */
function compareCount(result: Operand, count: number): Outcome {
  if (result.value === null) return { ...nothing('missing'), computed: String(count) };
  return {
    status: result.value === count ? 'agrees' : 'differs',
    computed: String(count),
    difference: result.value === count ? '' : String(Math.abs(result.value - count)),
    truncated: false,
  };
}

/** Beside a figure with decimals a whole number may be its rounding: 1,395㎡ beside 1,395.30㎡. */
function besideDecimals(operands: readonly Operand[]): Operand[] {
  const fractional = operands.some(({ step }) => step > 0 && step < 1);
  return operands.map((operand) => (fractional && operand.step === 0 ? { ...operand, step: 1 } : operand));
}

function combine(kind: Operation, terms: readonly Operand[]): number | null {
  const values = terms.map(({ value, state }) => value ?? (state === 'word' ? null : 0));
  if (values.some((value) => value === null) || terms.every(({ value }) => value === null)) return null;
  const [first = 0, second = 0] = values as number[];
  switch (kind) {
    case 'sum':
      return (values as number[]).reduce((sum, value) => sum + value, 0);
    case 'difference':
      return first - second;
    case 'product':
      return (values as number[]).reduce((product, value) => product * value, 1);
    case 'equals':
    case 'at-most':
      return first;
    default:
      return null;
  }
}

/** Rates, shares and averages: the quotient at the result's decimals, rounded or cut off. */
function divide(
  kind: 'rate' | 'share' | 'ratio' | 'average',
  result: Operand,
  terms: readonly Operand[],
): Outcome {
  const [first, ...others] = terms;
  const second = together(others);
  const quotient = quotientOf(kind, first?.value ?? null, second?.value ?? null);
  if (quotient === null || result.value === null) return nothing('missing');
  const decimals = decimalsOf(result.printed);
  const shown = writeLike(roundTo(quotient, decimals), result, decimals);
  if (near(roundTo(quotient, decimals), result.value))
    return { status: 'agrees', computed: shown, difference: '', truncated: false };
  if (near(cutTo(quotient, decimals), result.value))
    return { status: 'rounding', computed: shown, difference: '', truncated: true };
  return {
    status: explainedByTerms(kind, result, first, second) ? 'rounding' : 'differs',
    computed: shown,
    difference: writeLike(Math.abs(result.value - roundTo(quotient, decimals)), result, decimals),
    truncated: false,
  };
}

/** Several figures taken as one: 13,534 of 4,833 and 9,314 together. */
function together(operands: readonly Operand[]): Operand | undefined {
  const [first, ...others] = operands;
  return others.reduce((sum, { value, step }) => {
    if (sum === undefined) return sum;
    return {
      ...sum,
      value: sum.value === null || value === null ? null : sum.value + value,
      step: sum.step + step,
    };
  }, first);
}

function quotientOf(kind: string, first: number | null, second: number | null): number | null {
  if (first === null || second === null) return null;
  // rate: from the first to the second; the others: the first of the second.
  const divisor = kind === 'rate' ? first : second;
  if (divisor === 0) return null;
  if (kind === 'rate') return ((second - first) / divisor) * 100;
  return (first / divisor) * (kind === 'share' ? 100 : 1);
}

/** True where terms that were themselves rounded could give the printed quotient. */
function explainedByTerms(kind: string, result: Operand, first?: Operand, second?: Operand): boolean {
  if (first?.value == null || second?.value == null || result.value === null) return false;
  if (first.step === 0 && second.step === 0) return false;
  const corners = [-0.5, 0.5].flatMap((a) =>
    [-0.5, 0.5].map((b) =>
      quotientOf(kind, (first.value ?? 0) + a * first.step, (second.value ?? 0) + b * second.step),
    ),
  );
  const known = corners.filter((corner) => corner !== null);
  const half = 10 ** -decimalsOf(result.printed) / 2;
  return result.value + half >= Math.min(...known) && result.value - half <= Math.max(...known);
}

/** Rounds half away from zero. */
function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + CRUMB)) / factor;
}

function cutTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * factor + CRUMB)) / factor;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < CRUMB;
}
