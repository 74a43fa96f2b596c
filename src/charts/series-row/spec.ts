import { barLengths, largest, scaleEnd, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';

/** One cell of a table column whose cells become lying bars. */
export interface SeriesRow {
  /** In the table's unit. */
  value: Amount;
  highlight?: boolean;
  /** End of the scale that all rows share. */
  max: number;
}

/**
 * One lying bar, quiet or highlighted.
 * @throws RangeError for a value beyond max
 */
export function seriesRowSpec({ value, highlight = false, max }: SeriesRow): BarConfig {
  const values = barLengths([value], 'series-row');
  return barConfig([barDataset('value', values, highlight ? ACCENT : QUIET)], {
    count: 1,
    max: scaleEnd(largest(values), max, 'series-row'),
    lying: true,
    share: 1,
  });
}
