import { barLengths, largest, scaleEnd, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';
import { BAR_WIDTH } from '../shared/sizes.ts';

/** A table row whose cells become bars over their columns. */
export interface Series {
  /** In the table's unit, in order of columns; a column without a bar (a total) is null. */
  values: Amount[];
  /** Columns, from 0, that the sentence names. */
  highlight?: number[];
  /** End of the scale, where several rows share one. */
  max?: number;
}

/**
 * Standing bars, one per column, quiet but for the highlighted ones.
 * @throws RangeError for a value beyond max, or a highlight that is no column
 */
export function seriesSpec({ values, highlight = [], max }: Series): BarConfig {
  const checked = barLengths(values, 'series');
  for (const column of highlight) {
    if (!(column in values)) throw new RangeError(`series: highlight ${column} is no column`);
  }
  const paints = values.map((_, column) => (highlight.includes(column) ? ACCENT : QUIET));
  return barConfig([barDataset('value', checked, paints)], {
    count: values.length,
    max: scaleEnd(largest(checked), max, 'series'),
    share: 0.6,
    thickest: BAR_WIDTH,
  });
}
