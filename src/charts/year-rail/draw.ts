import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { yearRailSpec, type YearRail } from './spec.ts';

/** Draws the rail as SVG: 32 high, 20 per year, unless told otherwise. */
export function draw(data: YearRail, options: DrawOptions): string {
  const size = { width: data.years.length * 20, height: 32 };
  return renderSvg(yearRailSpec(data), { ...size, ...options });
}
