import { barLengths, largest, scaleEnd, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';

export interface YearRail {
  /** Totals in won, in order of years. */
  years: { id: string; current: boolean; total: Amount }[];
}

/** Small standing bars, one per year, the current year in accent; scaled to the largest of them. */
export function yearRailSpec({ years }: YearRail): BarConfig {
  const totals = years.flatMap(({ id, total }) => barLengths([total], `year-rail "${id}"`));
  const paints = years.map(({ current }) => (current ? ACCENT : QUIET));
  return barConfig([barDataset('total', totals, paints)], {
    count: years.length,
    max: scaleEnd(largest(totals), undefined, 'year-rail'),
    share: 0.7,
  });
}
