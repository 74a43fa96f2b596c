import type { BarConfig } from '../shared/bars.ts';
import type { Paint } from '../shared/paint.ts';

/** A chart that leaves the site: with its title, labels, figures and source on it, in colours of its own. */
export interface Sheet {
  title: string;
  /** Beneath the title: what a look tells; unit and date. */
  lines: string[];
  /** Head of the labels. */
  label: string;
  /** Heads of the figures; those that the bars show carry the bars' paint. */
  columns: { name: string; paint?: Paint }[];
  rows: SheetRow[];
  /** At the foot: where it is from. */
  source: string[];
}

export interface SheetRow {
  label: string;
  /** Bold: this year, a total, a heading over the rows that follow. */
  strong?: boolean;
  bar: SheetBar | null;
  /** One for each column; "" where there is none. */
  figures: string[];
}

/** A lying bar; with a side it begins at the middle, so that increases and decreases stand on one scale. */
export interface SheetBar {
  spec: BarConfig;
  side?: 'left' | 'right';
}
