import { LYING_LENGTH } from '../shared/sizes.ts';
import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { partSpec, type Part } from './spec.ts';

/** Draws the lying bar as SVG: 400 × 16, unless told otherwise. */
export function draw(data: Part, options: DrawOptions): string {
  return renderSvg(partSpec(data), { width: LYING_LENGTH, height: 16, ...options });
}
