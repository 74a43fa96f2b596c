import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, fileEntries } from '../../../src/calendar-files/calendar-file.ts';
import type { Plan, Site } from '../../../src/model/plan.ts';
import type { When } from '../../../src/schemas/when.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

const FILE = '2025/projects/tree-care.json';

/** The tiny site, its trees with these dates alone. */
function siteWith(dates: Record<string, When>): Site {
  const events = Object.entries(dates).map(([id, when]) => ({
    id,
    title: { ko: `일 ${id}`, en: `Thing ${id}, with; signs` },
    when,
  }));
  return linkedSite(edit(FILE, ['events'], events), edit(FILE, ['items', 0, 'period'], undefined));
}

function parse(file: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

function eventsOf(dates: Record<string, When>, locale: 'ko' | 'en' = 'ko'): ICAL.Event[] {
  const site = siteWith(dates);
  return parse(calendarFile({ site, plan: site.newest, locale, base: '/' })).events;
}

/** First day, the day after the last, summary. */
const shape = (event: ICAL.Event | undefined) => [
  event?.startDate.toString(),
  event?.endDate.toString(),
  event?.summary,
];

describe('dates in a calendar file', () => {
  it('are days as days', () => {
    const [event] = eventsOf({ a: { kind: 'day', date: '2025-07-05' } });
    expect(shape(event)).toEqual(['2025-07-05', '2025-07-06', '일 a']);
    expect(event?.startDate.isDate).toBe(true);
  });

  it('are months and spans as all their days, the precision told', () => {
    const [month, span, days, endless] = eventsOf({
      a: { kind: 'month', month: '2025-02' },
      b: { kind: 'span', from: '2025-03', to: '2025-12' },
      c: { kind: 'span', from: '2025-11-15', to: '2026-03-15' },
      d: { kind: 'span', from: '2025-12', to: null },
    });
    expect(shape(month)).toEqual(['2025-02-01', '2025-03-01', '일 a (2025년 2월)']);
    expect(shape(span)).toEqual(['2025-03-01', '2026-01-01', '일 b (2025년 3월 ~ 12월)']);
    expect(shape(days)).toEqual(['2025-11-15', '2026-03-16', '일 c (2025년 11월 15일 ~ 2026년 3월 15일)']);
    expect(shape(endless)).toEqual(['2025-12-01', '2026-01-01', '일 d (2025년 12월부터)']);
    expect(month?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const told = [month, span, days, endless].map((event) => event?.description ?? '');
    expect(told.map((text) => text.includes('종일 일정'))).toEqual([true, true, false, true]);
    expect(told.map((text) => text.includes('끝나는 때는'))).toEqual([false, false, false, true]);
  });

  it('are stated times in Seoul', () => {
    const [event] = eventsOf({ a: { kind: 'day', date: '2025-07-05', time: '18:00–20:00' } });
    expect(event?.startDate.zone.tzid).toBe('Asia/Seoul');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2025-07-05T09:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2025-07-05T11:00:00.000Z');
  });

  it('repeat where a weekday and a time are stated', () => {
    const rule = { ko: '매주 목요일 (공휴일 제외)', en: 'every Thursday, except public holidays' };
    const [event] = eventsOf({ a: { kind: 'recurring', rule, time: '18:00–20:00' } }, 'en');
    const times = event?.iterator();
    const all: string[] = [];
    for (let next = times?.next(); next != null; next = times?.next()) all.push(next.toString());
    expect(all).toHaveLength(52);
    expect(all[0]).toBe('2025-01-02T18:00:00');
    expect(all.at(-1)).toBe('2025-12-25T18:00:00');
    expect(event?.description).toContain('except public holidays');
  });

  it('are left out where the plan tells less', () => {
    const words = { ko: '수시', en: 'at any time' };
    expect(
      eventsOf({
        a: { kind: 'quarter', year: '2025', quarter: 1 },
        b: { kind: 'half', year: '2025', half: 1 },
        c: { kind: 'year', year: '2025' },
        d: { kind: 'recurring', rule: words },
        e: { kind: 'relative', to: words },
        f: { kind: 'undecided', text: words },
        g: { kind: 'span', from: '2024', to: '2026' },
      }),
    ).toEqual([]);
  });
});

describe('a calendar file', () => {
  const site = siteWith({ a: { kind: 'month', month: '2025-02' } });
  const context = { site, plan: site.newest, locale: 'en', base: '/sub/' } as const;
  const file = calendarFile(context);

  it('has stable ids, a fixed stamp and a way back', () => {
    const [event] = parse(file).events;
    expect(event?.uid).toBe('2025-tree-care-a@plan.example');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-11-01T00:00:00Z');
    const address = 'https://plan.example/sub/en/2025/projects/tree-care/#a';
    expect(event?.component.getFirstPropertyValue('url')).toBe(address);
    expect(event?.description.split('\n').at(-1)).toBe(address);
    expect(event?.summary).toBe('Thing a, with; signs (February 2025)');
    expect(calendarFile(context)).toBe(file);
  });

  it('is of one division or project where that is asked for', () => {
    const ids = (scope: Parameters<typeof fileEntries>[1]) =>
      fileEntries(site.newest, scope).map(({ entry }) => entry.project.id);
    expect(ids({ department: 'green-care' })).toContain('tree-care');
    expect(new Set(ids({ project: 'tree-care' }))).toEqual(new Set(['tree-care']));
    expect(ids({ project: 'book-bus' })).not.toContain('tree-care');
  });

  it('without any date is still a calendar', () => {
    const { calendar, events } = parse(calendarFile(context, { project: 'none' }));
    expect(events).toEqual([]);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });
});

describe('the files of the content', () => {
  const site = realSite();
  const scopes = ({ departments, projects }: Plan) => [
    {},
    ...departments.map(({ id }) => ({ department: id })),
    ...projects.map(({ id }) => ({ project: id })),
  ];

  it.each(['ko', 'en'] as const)('parse in %s, every line at most 75 octets and ended', (locale) => {
    for (const plan of site.plans)
      for (const scope of scopes(plan)) {
        const file = calendarFile({ site, plan, locale, base: '/' }, scope);
        expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
        expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        const { events } = parse(file);
        const uids = events.map(({ uid }) => uid);
        expect(uids).toHaveLength(fileEntries(plan, scope).length);
        expect(new Set(uids).size).toBe(uids.length);
        for (const event of events)
          expect(event.endDate.compare(event.startDate), event.uid).toBeGreaterThanOrEqual(0);
      }
  });
});
