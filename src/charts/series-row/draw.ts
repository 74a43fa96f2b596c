import { LYING_LENGTH } from '../shared/sizes.ts';
import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { seriesRowSpec, type SeriesRow } from './spec.ts';

/** Draws the lying bar as SVG: 400 × 12, unless told otherwise. */
export function draw(data: SeriesRow, options: DrawOptions): string {
  return renderSvg(seriesRowSpec(data), { width: LYING_LENGTH, height: 12, ...options });
}
