import type { Part } from '../../charts/part/spec.ts';
import type { ListedShare } from '../../model/budget-views.ts';

/** The longest bar of the divisions' projects against their wholes; 0 where nothing can be drawn. */
export function longestWhole(shares: readonly ListedShare[]): number {
  return Math.max(0, ...shares.map(({ whole, listed }) => Math.max(whole.current.won ?? 0, listed)));
}

/** A division's bar: what its projects state of the whole, and the rest; of a decrease (△) nothing is drawn. */
export function listedBar({ whole, listed, rest }: ListedShare, max: number): Part {
  const left = (whole.current.won ?? 0) - Math.max(listed, 0);
  return { named: listed, rest: rest === null ? null : Math.max(left, 0), max };
}
