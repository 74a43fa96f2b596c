import { barLengths, largest, scaleEnd, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';

/** One row of a budget by kind. All amounts in won. */
export interface BudgetByKind {
  current: Amount;
  previous: Amount;
  /** End of the scale that all rows share. */
  max: number;
}

/**
 * A lying pair for one row: this year in accent, last year quiet beneath it.
 * @throws RangeError for an amount beyond max
 */
export function budgetByKindSpec({ current, previous, max }: BudgetByKind): BarConfig {
  const now = barLengths([current], 'budget-by-kind "current"');
  const before = barLengths([previous], 'budget-by-kind "previous"');
  const datasets = [barDataset('current', now, ACCENT), barDataset('previous', before, QUIET)];
  return barConfig(datasets, {
    count: 1,
    max: scaleEnd(largest([...now, ...before]), max, 'budget-by-kind'),
    lying: true,
    share: 1,
  });
}
