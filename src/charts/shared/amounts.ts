/** An amount to draw; null where the plan states none, which draws nothing. */
export type Amount = number | null;

/** What a bar can show of an amount that may be a decrease (△): of one below zero nothing, the figure alone tells it. */
export function fromZero(amount: Amount): Amount {
  return amount !== null && amount < 0 ? null : amount;
}

/** Whether any of these has no bar because it is below zero: readers are told so. */
export function anyBelowZero(amounts: readonly Amount[]): boolean {
  return amounts.some((amount) => amount !== null && amount < 0);
}

/**
 * What bars on a zero base can show of amounts; of those below zero nothing.
 * @param amounts in one unit (won, people, cases ...)
 * @param what names the amounts in the error, for instance `budget-by-source "national"`
 * @throws RangeError for an amount that is no number, naming its position
 */
export function barLengths(amounts: readonly Amount[], what: string): Amount[] {
  return amounts.map((amount, index) => {
    if (amount === null || Number.isFinite(amount)) return fromZero(amount);
    throw new RangeError(
      `${what}: amount ${index} is ${amount}, but a bar needs a number, or null for none.`,
    );
  });
}

/** The sum, unknown amounts left out. */
export function sum(amounts: readonly Amount[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

/** The largest amount, or 0 where there is none. */
export function largest(amounts: readonly Amount[]): number {
  return amounts.reduce<number>((most, amount) => Math.max(most, amount ?? 0), 0);
}

/**
 * The end of a scale that begins at zero.
 * @param needed what the longest bar needs, in the chart's unit
 * @param max the end that the caller wants, so that several charts share a scale
 * @returns max, else needed, else 1 (all amounts are zero: any scale draws nothing)
 * @throws RangeError when max is no positive number or a bar would leave the scale
 */
export function scaleEnd(needed: number, max: number | undefined, what: string): number {
  if (max === undefined) return needed || 1;
  if (max === 0 && needed === 0) return 1;
  if (Number.isFinite(max) && max > 0 && needed <= max) return max;
  throw new RangeError(
    `${what}: max is ${max}, but the longest bar needs ${needed}. ` +
      'Give the largest total of all charts that share the scale.',
  );
}
