import type { When } from '../schemas/when.ts';
import type { Text } from '../schemas/text.ts';
import { byDate } from './events.ts';
import type { Item, Plan, PlanEvent, Project } from './plan.ts';
import { areasOf, audiencesOf } from './relevance.ts';
import { firstPoint, lastPoint } from './when.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** A line of the calendar: an event, or the period of a part of a project. */
export interface CalendarEntry {
  project: Project;
  /** Also its fragment on the project's page. */
  id: string;
  kind: 'event' | 'period';
  title: Text;
  when: When;
  status: PlanEvent['status'];
  who: Text | null;
  /** Id of a place of the project. */
  place: string | null;
  /** Ids. */
  audiences: string[];
  areas: string[];
}

export interface Calendar {
  /** Begun before the plan's year, and not reported as done. */
  before: CalendarEntry[];
  /** The months of the plan's year that something begins in: "2025-03". */
  months: { month: string; entries: CalendarEntry[] }[];
  /** Known to the quarter, the half or the year alone, or all year long. */
  wide: CalendarEntry[];
  /** Begins after the plan's year. */
  later: CalendarEntry[];
  recurring: CalendarEntry[];
  /** Follows something else, or is undecided. */
  open: CalendarEntry[];
  /** Reported as done, or over before the plan was issued. */
  past: CalendarEntry[];
}

/** Every dated thing of the plan, in the plan's order. */
export function entriesOf(plan: Plan): CalendarEntry[] {
  return plan.projects.flatMap((project) => [
    ...project.events.map((event) => ofEvent(project, event)),
    ...project.items.flatMap((item) =>
      item.period === undefined ? [] : [ofItem(plan, project, item, item.period)],
    ),
  ]);
}

function ofEvent(project: Project, event: PlanEvent): CalendarEntry {
  const { id, title, when, status } = event;
  return {
    project,
    id,
    kind: 'event',
    title,
    when,
    status,
    who: event.who ?? null,
    place: event.place ?? null,
    audiences: audiencesOf(project, event),
    areas: areasOf(project, event),
  };
}

function ofItem(plan: Plan, project: Project, item: Item, when: When): CalendarEntry {
  return {
    project,
    id: item.id,
    kind: 'period',
    title: item.name,
    when,
    who: null,
    status: lastMonth(when) < plan.issued.slice(0, 7) ? 'done' : 'planned',
    place: item.places?.length === 1 ? (item.places[0] ?? null) : null,
    audiences: audiencesOf(project, item),
    areas: areasOf(project, item),
  };
}

/** The month in which something ends; what has no end comes after all months. */
function lastMonth(when: When): string {
  const last = lastPoint(when) ?? '9999';
  return last.length === 4 ? `${last}-12` : last.slice(0, 7);
}

/** The calendar of a plan. */
export const calendarOf = oncePerPlan(makeCalendar);

function makeCalendar(plan: Plan): Calendar {
  const entries = byDate(entriesOf(plan));
  const at = (box: Box) => entries.filter((entry) => boxOf(entry, plan.year) === box);
  const inMonths = at('month');
  const months = [...new Set(inMonths.map(({ when }) => monthOf(when)))].filter((month) => month !== null);
  return {
    before: at('before'),
    months: months
      .toSorted()
      .map((month) => ({ month, entries: inMonths.filter(({ when }) => monthOf(when) === month) })),
    wide: at('wide'),
    later: at('later'),
    recurring: at('recurring'),
    open: at('open'),
    past: at('past'),
  };
}

type Box = 'before' | 'month' | 'wide' | 'later' | 'recurring' | 'open' | 'past';

function boxOf({ when, status }: CalendarEntry, year: number): Box {
  if (status === 'done') return 'past';
  if (when.kind === 'recurring') return 'recurring';
  if (when.kind === 'relative' || when.kind === 'undecided') return 'open';
  const begins = yearOf(when);
  if (begins !== year) return begins < year ? 'before' : 'later';
  return monthOf(when) === null || isWholeYear(when, year) ? 'wide' : 'month';
}

/** The year in which a dated thing begins. */
function yearOf(when: When): number {
  return Number(firstPoint(when)?.slice(0, 4));
}

/** The month in which a thing begins, where the plan tells the month: "2025-03". */
function monthOf(when: When): string | null {
  if (when.kind === 'half' || when.kind === 'quarter') return null;
  const first = firstPoint(when);
  return first === null || first.length === 4 ? null : first.slice(0, 7);
}

/** From January to December: that says no more than the year. */
function isWholeYear(when: When, year: number): boolean {
  return (
    when.kind === 'span' &&
    new RegExp(`^${String(year)}-01(-01)?$`).test(when.from) &&
    new RegExp(`^${String(year)}-12(-31)?$`).test(when.to ?? '')
  );
}

/** The first events by date that begin in a month of the plan's year; no clock is asked. */
export function comingUp(plan: Plan, count: number): CalendarEntry[] {
  return calendarOf(plan)
    .months.flatMap(({ entries }) => entries)
    .filter(({ kind, status }) => kind === 'event' && status !== 'under-way')
    .slice(0, count);
}
