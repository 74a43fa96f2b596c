import type { When } from '../schemas/when.ts';

/** When something begins, to the precision that the plan gives: "2025-03-01", "2025-03", "2025"; null where it tells none. */
export function firstPoint(when: When): string | null {
  switch (when.kind) {
    case 'half':
      return monthOf(when.year, when.half * 6 - 5);
    case 'quarter':
      return monthOf(when.year, when.quarter * 3 - 2);
    case 'span':
    case 'recurring':
      return when.from ?? null;
    default:
      return singlePoint(when);
  }
}

/** When it ends, likewise; null where the plan tells no end. */
export function lastPoint(when: When): string | null {
  switch (when.kind) {
    case 'half':
      return monthOf(when.year, when.half * 6);
    case 'quarter':
      return monthOf(when.year, when.quarter * 3);
    case 'span':
      return when.to;
    case 'recurring':
      return when.to ?? null;
    default:
      return singlePoint(when);
  }
}

type Ranged = 'half' | 'quarter' | 'span' | 'recurring';

function singlePoint(when: Exclude<When, { kind: Ranged }>): string | null {
  switch (when.kind) {
    case 'day':
      return when.date;
    case 'month':
      return when.month;
    case 'year':
      return when.year;
    case 'relative':
    case 'undecided':
      return null;
  }
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
