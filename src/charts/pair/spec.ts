import { barLengths, largest, scaleEnd, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';

/** What a row sets side by side: this year's budget and last year's in won, or those in post and the quota. */
export interface Pair {
  current: Amount;
  previous: Amount;
  /** End of the scale that all rows share. */
  max: number;
}

/**
 * A lying pair for one row: the current figure in accent, the earlier or planned one quiet beneath it.
 * @throws RangeError for an amount beyond max
 */
export function pairSpec({ current, previous, max }: Pair): BarConfig {
  const now = barLengths([current], 'pair "current"');
  const before = barLengths([previous], 'pair "previous"');
  const datasets = [barDataset('current', now, ACCENT), barDataset('previous', before, QUIET)];
  return barConfig(datasets, {
    count: 1,
    max: scaleEnd(largest([...now, ...before]), max, 'pair'),
    lying: true,
    share: 1,
  });
}
