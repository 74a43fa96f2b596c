import { LYING_LENGTH } from '../shared/sizes.ts';
import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { sourceSplitSpec, type SourceSplit } from './spec.ts';

/** Draws the lying bar as SVG: 400 × 16, unless told otherwise. */
export function draw(data: SourceSplit, options: DrawOptions): string {
  return renderSvg(sourceSplitSpec(data), { width: LYING_LENGTH, height: 16, ...options });
}
