import { LYING_LENGTH } from '../shared/sizes.ts';
import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { budgetByKindSpec, type BudgetByKind } from './spec.ts';

/** Draws the pair as SVG: 400 × 16, unless told otherwise. */
export function draw(data: BudgetByKind, options: DrawOptions): string {
  return renderSvg(budgetByKindSpec(data), { width: LYING_LENGTH, height: 16, ...options });
}
