import type { Tone } from '../../schemas/plan.ts';
import { barLengths, scaleEnd, sum, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { TONES } from '../shared/paint.ts';

export interface SourceSplit {
  /** From the left. Amounts in won. */
  sources: { id: string; tone: Tone; amount: Amount }[];
  /** End of the scale in won, for bars of several years; otherwise the bar fills the width. */
  max?: number;
}

/**
 * One lying bar that shows what each funding source gives in one period.
 * @throws RangeError when the bar is longer than max
 */
export function sourceSplitSpec({ sources, max }: SourceSplit): BarConfig {
  const amounts = sources.map(({ id, amount }) => barLengths([amount], `source-split "${id}"`));
  const datasets = sources.map(({ id, tone }, index) => barDataset(id, amounts[index] ?? [], TONES[tone]));
  return barConfig(datasets, {
    count: 1,
    max: scaleEnd(sum(amounts.flat()), max, 'source-split'),
    lying: true,
    stacked: true,
    share: 1,
  });
}
