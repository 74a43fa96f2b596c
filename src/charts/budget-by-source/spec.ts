import type { Tone } from '../../schemas/plan.ts';
import { barLengths, largest, scaleEnd, sum, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { TONES } from '../shared/paint.ts';
import { BAR_WIDTH } from '../shared/sizes.ts';

/** One column of the budget table. */
export interface Period {
  id: string;
  current: boolean;
}

/** One funding source, with its amount in won per period. */
export interface Source {
  id: string;
  tone: Tone;
  amounts: Amount[];
}

export interface BudgetBySource {
  periods: Period[];
  /** From the bottom of the stack upwards. */
  sources: Source[];
}

/**
 * Standing stacks: a column per period, a segment per funding source, the first at the bottom.
 * @throws RangeError when a source has not one amount per period
 */
export function budgetBySourceSpec({ periods, sources }: BudgetBySource): BarConfig {
  const checked = sources.map((source) => ({ ...source, amounts: checkSource(source, periods) }));
  const totals = periods.map((_, column) => sum(checked.map(({ amounts }) => amounts[column] ?? null)));
  const datasets = checked.map(({ id, tone, amounts }) => barDataset(id, amounts, TONES[tone]));
  return barConfig(datasets, {
    count: periods.length,
    max: scaleEnd(largest(totals), undefined, 'budget-by-source'),
    stacked: true,
    share: 0.6,
    thickest: BAR_WIDTH,
  });
}

function checkSource({ id, amounts }: Source, periods: Period[]): Amount[] {
  const what = `budget-by-source "${id}"`;
  if (amounts.length !== periods.length) {
    throw new RangeError(
      `${what} has ${amounts.length} amounts for ${periods.length} periods. ` +
        'Give one per period, null where the plan states none.',
    );
  }
  return barLengths(amounts, what);
}
