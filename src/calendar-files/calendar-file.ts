import ical, { ICalEventRepeatingFreq, ICalEventTransparency, ICalWeekday } from 'ical-generator';
import { CALENDAR_WORDS } from '../i18n/calendar-words.ts';
import { plainText } from '../i18n/fact.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, routes } from '../i18n/routes.ts';
import { formatWhen } from '../i18n/when.ts';
import { calendarOf, type CalendarEntry } from '../model/calendar.ts';
import type { Plan, PlanContext } from '../model/plan.ts';
import { resolveRef } from '../model/refs.ts';
import type { Text } from '../schemas/text.ts';
import type { When } from '../schemas/when.ts';
import { slotOf, type Slot } from './spans.ts';

/** The whole plan, one division or one project. */
export type Scope = { department?: never; project?: never } | { department: string } | { project: string };

/** Korea has had one time all year since 1988. */
const ZONE = 'Asia/Seoul';
const ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19881009T030000',
  'TZOFFSETFROM:+1000',
  'TZOFFSETTO:+0900',
  'TZNAME:KST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The entries of a calendar file, each with its place in time. */
export function fileEntries(plan: Plan, scope: Scope = {}): { entry: CalendarEntry; slot: Slot }[] {
  const { before, months, later, recurring } = calendarOf(plan);
  return [...before, ...months.flatMap(({ entries }) => entries), ...later, ...recurring]
    .filter(
      ({ project }) =>
        (!('department' in scope) || project.department.id === scope.department) &&
        (!('project' in scope) || project.id === scope.project),
    )
    .flatMap((entry) => {
      const slot = slotOf(entry.when, plan.year);
      return slot === null ? [] : [{ entry, slot }];
    });
}

/** A calendar as a file (RFC 5545): the same bytes for the same plan. */
export function calendarFile(context: PlanContext, scope: Scope = {}): string {
  const { site, plan, locale } = context;
  const calendar = ical({
    name: escaped(nameOf(context, scope)),
    prodId: { company: 'nuriplan', product: 'nuriplan', language: locale.toUpperCase() },
  });
  const { host } = new URL(site.address);
  for (const { entry, slot } of fileEntries(plan, scope)) {
    const { project, id } = entry;
    const address = addressOf(context, entry);
    const place = project.places.find((one) => one.id === entry.place);
    calendar.createEvent({
      id: `${plan.id}-${project.id}-${id}@${host}`,
      stamp: new Date(Date.UTC(...issueDate(plan.issued))),
      ...timesOf(slot),
      summary: summaryOf(context, entry),
      description: descriptionOf(context, entry, slot, address),
      ...(place === undefined ? {} : { location: placeInWords(place, locale) }),
      url: address,
    });
  }
  // The zone stands before the first event; a calendar without events has at least its zone.
  const zone = `${ZONE_LINES.join('\r\n')}\r\n`;
  return `${calendar.toString().replace(/BEGIN:VEVENT|END:VCALENDAR/, (line) => zone + line)}\r\n`;
}

function issueDate(issued: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number);
  return [year, month - 1, day];
}

/** The library writes the calendar's name as it is. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&');
}

function nameOf({ site, plan, locale }: PlanContext, scope: Scope): string {
  const owner =
    'department' in scope
      ? plan.departments.find(({ id }) => id === scope.department)?.name
      : 'project' in scope
        ? plan.projects.find(({ id }) => id === scope.project)?.entry.short
        : undefined;
  return [`${site.owner[locale]} ${(owner ?? plan.bureau)[locale]}`, plan.title[locale]].join(' · ');
}

function addressOf({ site, plan, locale, base }: PlanContext, { project, id }: CalendarEntry): string {
  return `${absolute(routes.project(plan.id, project.id), locale, base, site.address)}#${id}`;
}

function timesOf(slot: Slot) {
  if (slot.kind === 'days')
    return {
      start: slot.first,
      end: slot.end,
      allDay: true,
      // A month in which something happens keeps nobody from meeting.
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  const times = { start: slot.start, ...(slot.end === null ? {} : { end: slot.end }), timezone: ZONE };
  if (slot.kind === 'time') return times;
  const byDay = [ICalWeekday[slot.weekly.weekday]];
  return { ...times, repeating: { freq: ICalEventRepeatingFreq.WEEKLY, byDay, until: slot.until } };
}

/** What it is; where that is not a day of its own, how precisely the plan knows it. */
function summaryOf(context: PlanContext, entry: CalendarEntry): string {
  const { locale } = context;
  const title = written(context, entry, entry.title);
  return entry.when.kind === 'day' ? title : `${title} (${formatWhen(entry.when, locale)})`;
}

function descriptionOf(context: PlanContext, entry: CalendarEntry, slot: Slot, address: string): string {
  const { plan, locale } = context;
  const words = CALENDAR_WORDS[locale].file;
  const { project, who, when, kind } = entry;
  return [
    formatWhen(when, locale),
    who === null ? '' : written(context, entry, who),
    kind === 'period' ? words.period : '',
    isOfMonths(when) ? words.allDay : '',
    when.kind === 'span' && when.to === null ? words.endless : '',
    slot.kind === 'weekly' ? words.weekly(plan.year) : '',
    `${project.entry.title[locale]}, ${project.department.name[locale]}`,
    words.source(plan.title[locale], project.entry.page),
    address,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Known to the month at one end at least. */
function isOfMonths(when: When): boolean {
  if (when.kind === 'span') return [when.from, when.to].some((point) => point?.length === 7);
  return when.kind === 'month';
}

function placeInWords({ name, address }: { name: Text; address?: Text | undefined }, locale: Locale): string {
  return [name, address].flatMap((text) => (text === undefined ? [] : [plainText(text, locale)])).join(', ');
}

function written({ plan, locale }: PlanContext, { project }: CalendarEntry, text: Text): string {
  return plainText(text, locale, (ref) => resolveRef(plan, project, ref));
}
