import { firstPoint, lastPoint } from '../model/when.ts';
import type { When } from '../schemas/when.ts';

/**
 * A period as schema.org's temporalCoverage has it: a year, month or day, or an interval of ISO 8601.
 * @returns null for what lies on no calendar ("six months after issue"), and for no period
 */
export function coverage(when: When | null): string | null {
  const first = when === null ? null : firstPoint(when);
  if (when === null || first === null) return null;
  const last = lastPoint(when);
  return last === first ? first : `${first}/${last ?? '..'}`;
}
