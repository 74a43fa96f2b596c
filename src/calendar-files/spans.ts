import type { When } from '../schemas/when.ts';
import { WEEKDAYS, weeklyOf, type Weekly } from '../model/weekly.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How a date stands in a calendar file: whole days, a stated time of one day, or that time every week. */
export type Slot =
  | { kind: 'days'; first: Date; /** The day after the last. */ end: Date }
  | { kind: 'time'; start: string; end: string | null }
  | { kind: 'weekly'; weekly: Weekly; start: string; end: string | null; until: Date };

/**
 * The slot of a date; null where the plan tells less than the month, or no date at all.
 * Local times are written without a zone ("2025-01-02T18:00"), days as midnight of universal time.
 * @param year the plan's: a weekly thing without a stated span is held to repeat through it
 */
export function slotOf(when: When, year: number): Slot | null {
  switch (when.kind) {
    case 'day':
      if (when.time === undefined) return days(when.date, when.date);
      return { kind: 'time', ...timesOn(when.date, ...splitTime(when.time)) };
    case 'month':
      return days(when.month, when.month);
    case 'span':
      // A span without an end stands where it begins.
      return when.from.length === 4 || when.to?.length === 4 ? null : days(when.from, when.to ?? when.from);
    case 'recurring': {
      const weekly = weeklyOf(when);
      return weekly === null ? null : repeat(weekly, when.from ?? String(year), when.to ?? String(year));
    }
    case 'year':
    case 'half':
    case 'quarter':
    case 'relative':
    case 'undecided':
      return null;
  }
}

function days(from: string, to: string): Slot {
  return { kind: 'days', first: firstDay(from), end: dayAfter(to) };
}

/** The first day of a year, month or day. */
function firstDay(point: string): Date {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The day after the last day of a year, month or day. */
function dayAfter(point: string): Date {
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return new Date(Date.UTC(year + 1, 0, 1));
  return new Date(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
}

function repeat(weekly: Weekly, from: string, to: string): Slot {
  const first = firstDay(from);
  const wait = (WEEKDAYS.indexOf(weekly.weekday) - first.getUTCDay() + 7) % 7;
  const date = new Date(first.getTime() + wait * DAY).toISOString().slice(0, 10);
  // The last moment of the last day in Seoul, nine hours ahead of universal time.
  const until = new Date(dayAfter(to).getTime() - (9 * 60 * 60 + 1) * 1000);
  return { kind: 'weekly', weekly, until, ...timesOn(date, weekly.start, weekly.end) };
}

function splitTime(time: string): [start: string, end: string | null] {
  const [start = '', end = null] = time.split('–');
  return [start, end];
}

function timesOn(date: string, start: string, end: string | null): { start: string; end: string | null } {
  return { start: `${date}T${start}:00`, end: end === null ? null : `${date}T${end}:00` };
}
