import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { seriesSpec, type Series } from './spec.ts';

/** Nominal width of a column, in px: nine months and their total fill a page. */
const NARROW_COLUMN = 60;

/** Draws the bars as SVG: 80 high, 60 per column, unless told otherwise. */
export function draw(data: Series, options: DrawOptions): string {
  const size = { width: data.values.length * NARROW_COLUMN, height: 80 };
  return renderSvg(seriesSpec(data), { ...size, ...options });
}
