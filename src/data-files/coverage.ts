import type { When } from '../schemas/when.ts';

const HALVES = { 1: ['01', '06'], 2: ['07', '12'] } as const;

/**
 * A period as schema.org's temporalCoverage has it: a year, month or day, or an interval of ISO 8601.
 * @returns null for what lies on no calendar ("six months after issue"), and for no period
 */
export function coverage(when: When | null): string | null {
  switch (when?.kind) {
    case 'day':
      return when.date;
    case 'month':
      return when.month;
    case 'year':
      return when.year;
    case 'half':
      return HALVES[when.half].map((month) => `${when.year}-${month}`).join('/');
    case 'quarter': {
      const last = when.quarter * 3;
      return [last - 2, last].map((month) => `${when.year}-${String(month).padStart(2, '0')}`).join('/');
    }
    case 'span':
      return `${when.from}/${when.to ?? '..'}`;
    case 'recurring':
      return when.from === undefined ? null : `${when.from}/${when.to ?? '..'}`;
    default:
      return null;
  }
}
