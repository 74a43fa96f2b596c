import type { When } from '../schemas/when.ts';
import { firstPoint, lastPoint } from './when.ts';

/** Kinds of time that lie on a calendar; the others repeat, follow something else, or are open. */
const OUTSIDE = new Set<When['kind']>(['recurring', 'relative', 'undecided']);

/**
 * Where a date sorts: by its beginning, then the more precise first; what has no date comes last.
 * @returns a text that compares as the dates do
 */
export function sortKey(when: When): string {
  const order = OUTSIDE.has(when.kind) ? '1' : '0';
  return `${order} ${beginning(when).padEnd(10, '~')}`;
}

function beginning(when: When): string {
  switch (when.kind) {
    case 'month':
      return when.month + { early: '-05', middle: '-15', late: '-25', none: '' }[when.part ?? 'none'];
    // After all days and the whole of their last month; a quarter before the half that ends with it.
    case 'half':
      return `${lastPoint(when) ?? ''}~~~2`;
    case 'quarter':
      return `${lastPoint(when) ?? ''}~~~1`;
    default:
      return firstPoint(when) ?? '';
  }
}

/** Sorts by date; equal dates keep their order. */
export function byDate<Dated extends { when: When }>(events: readonly Dated[]): Dated[] {
  return events
    .map((event) => ({ event, key: sortKey(event.when) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event }) => event);
}
