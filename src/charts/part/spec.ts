import { barLengths, scaleEnd, sum, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';

/** A part of a whole that the words name, and the rest of it. */
export interface Part {
  named: Amount;
  rest: Amount;
  /** End of the scale that all rows share. */
  max: number;
}

/**
 * One lying bar: the named part in accent, the rest of the whole quiet behind it.
 * @throws RangeError when both together are longer than max
 */
export function partSpec({ named, rest, max }: Part): BarConfig {
  const part = barLengths([named], 'part "named"');
  const others = barLengths([rest], 'part "rest"');
  const datasets = [barDataset('named', part, ACCENT), barDataset('rest', others, QUIET)];
  return barConfig(datasets, {
    count: 1,
    max: scaleEnd(sum([...part, ...others]), max, 'part'),
    lying: true,
    stacked: true,
    share: 1,
  });
}
