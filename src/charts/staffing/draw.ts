import type { DrawOptions } from '../svg/options.ts';
import { renderSvg } from '../svg/render.ts';
import { staffingSpec, type Staffing } from './spec.ts';

/** Nominal width of a grade's column, in px. */
const GRADE_WIDTH = 76;

/** Draws the pairs as SVG: 72 high, 76 per grade, unless told otherwise. */
export function draw(data: Staffing, options: DrawOptions): string {
  const size = { width: data.grades.length * GRADE_WIDTH, height: 72 };
  return renderSvg(staffingSpec(data), { ...size, ...options });
}
