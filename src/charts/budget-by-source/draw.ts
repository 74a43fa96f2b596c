import { COLUMN_WIDTH } from '../shared/sizes.ts';
import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { budgetBySourceSpec, type BudgetBySource } from './spec.ts';

/** Draws the stacks as SVG: 120 high, 152 per period, unless told otherwise. */
export function draw(data: BudgetBySource, options: DrawOptions): string {
  const size = { width: data.periods.length * COLUMN_WIDTH, height: 120 };
  return renderSvg(budgetBySourceSpec(data), { ...size, ...options });
}
