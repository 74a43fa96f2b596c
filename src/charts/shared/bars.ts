import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Amount } from './amounts.ts';
import type { Paint } from './paint.ts';

export type BarConfig = ChartConfiguration<'bar'>;

/** How the bars of a chart lie and how wide they are. */
export interface BarLayout {
  /** Number of equal columns (or rows, when the bars lie). */
  count: number;
  /** End of the scale, in the data's unit; it begins at zero. */
  max: number;
  lying?: boolean;
  stacked?: boolean;
  /** Share of a column that its bars take together, 0 to 1. */
  share: number;
  /** Share of its part that each bar of a group takes, 0 to 1; below 1 leaves gaps. */
  barShare?: number;
  /** Greatest thickness of one bar, in user units. */
  thickest?: number;
}

/**
 * A chart of bars and nothing else: no axis, grid, legend, label, tooltip or padding, so that the
 * bars stand exactly on the equal columns of the table beneath.
 */
export function barConfig(datasets: ChartDataset<'bar'>[], layout: BarLayout): BarConfig {
  const stacked = layout.stacked ?? false;
  const amounts = {
    type: 'linear',
    display: false,
    min: 0,
    max: layout.max,
    bounds: 'data',
    stacked,
    ticks: { display: false },
  } as const;
  const columns = {
    type: 'category',
    display: false,
    offset: true,
    stacked,
    ticks: { display: false },
  } as const;
  return {
    type: 'bar',
    data: { labels: Array.from({ length: layout.count }, (_, index) => String(index)), datasets },
    options: {
      indexAxis: layout.lying ? 'y' : 'x',
      clip: false,
      layout: { padding: 0, autoPadding: false },
      scales: layout.lying ? { x: amounts, y: columns } : { x: columns, y: amounts },
      datasets: {
        bar: {
          categoryPercentage: layout.share,
          barPercentage: layout.barShare ?? 1,
          ...(layout.thickest !== undefined && { maxBarThickness: layout.thickest }),
        },
      },
    },
  };
}

/** A dataset with one paint for all of its bars, or one per bar. */
export function barDataset(
  label: string,
  data: Amount[],
  paint: Paint | readonly Paint[],
): ChartDataset<'bar'> {
  const paints = [paint].flat();
  return {
    label,
    data,
    backgroundColor: paints.map(({ fill }) => fill),
    borderColor: paints.map(({ line }) => line ?? 'none'),
    borderWidth: paints.map(({ line }) => (line === null ? 0 : 1)),
  };
}
