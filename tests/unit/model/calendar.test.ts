import { describe, expect, it } from 'vitest';
import { calendarOf, comingUp, entriesOf } from '../../../src/model/calendar.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { When } from '../../../src/schemas/when.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';

const text = (ko: string) => ({ ko, en: ko });

/** The tiny plan with these events alone, and without periods of parts. */
function planWith(events: Record<string, When | { when: When; status: string }>, period?: When): Plan {
  const file = '2025/projects/tree-care.json';
  return linkedSite(
    edit(
      file,
      ['events'],
      Object.entries(events).map(([id, one]) => ({
        id,
        title: text(id),
        ...('when' in one ? one : { when: one }),
      })),
    ),
    edit(file, ['items', 0, 'period'], period),
  ).newest;
}

const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('the calendar', () => {
  it('puts each date where its precision allows', () => {
    const calendar = calendarOf(
      planWith({
        day: { kind: 'day', date: '2025-03-02' },
        month: { kind: 'month', month: '2025-03' },
        span: { kind: 'span', from: '2025-03', to: '2026-02' },
        endless: { kind: 'span', from: '2025-05-01', to: null },
        quarter: { kind: 'quarter', year: '2025', quarter: 1 },
        half: { kind: 'half', year: '2025', half: 1 },
        year: { kind: 'year', year: '2025' },
        'all-year': { kind: 'span', from: '2025-01', to: '2025-12' },
        'all-days': { kind: 'span', from: '2025-01-01', to: '2025-12-31' },
        earlier: { kind: 'span', from: '2024-09', to: '2025-08' },
        'earlier-half': { kind: 'half', year: '2024', half: 2 },
        later: { kind: 'half', year: '2027', half: 1 },
        'later-day': { kind: 'day', date: '2026-01-01' },
        weekly: { kind: 'recurring', rule: text('매주') },
        relative: { kind: 'relative', to: text('끝난 뒤') },
        undecided: { kind: 'undecided', text: text('미정') },
        done: { when: { kind: 'day', date: '2025-03-01' }, status: 'done' },
        'done-often': { when: { kind: 'recurring', rule: text('분기별') }, status: 'done' },
      }),
    );
    expect(calendar.months.map(({ month, entries }) => [month, ids(entries)])).toEqual([
      ['2025-03', ['day', 'month', 'span']],
      ['2025-05', ['endless']],
    ]);
    expect(ids(calendar.wide).toSorted()).toEqual(['all-days', 'all-year', 'half', 'quarter', 'year']);
    expect(ids(calendar.before)).toEqual(['earlier', 'earlier-half']);
    expect(ids(calendar.later)).toEqual(['later-day', 'later']);
    expect(ids(calendar.recurring)).toEqual(['weekly']);
    expect(ids(calendar.open)).toEqual(['relative', 'undecided']);
    expect(ids(calendar.past)).toEqual(['done', 'done-often']);
  });

  it('shows the periods of parts; those over before the plan was issued are past', () => {
    const period = (from: string, to: string) => calendarOf(planWith({}, { kind: 'span', from, to }));
    expect(ids(period('2025-04', '2025-06').months[0]?.entries ?? [])).toEqual(['planting']);
    expect(ids(period('2024-02', '2024-10').past)).toEqual(['planting']);
    expect(ids(period('2024-02', '2024-11').before)).toEqual(['planting']);
  });

  it('loses nothing and repeats nothing', () => {
    const plan = linkedSite().newest;
    const { months, ...bands } = calendarOf(plan);
    const shown = [...months.flatMap(({ entries }) => entries), ...Object.values(bands).flat()];
    expect(ids(shown).toSorted()).toEqual(ids(entriesOf(plan)).toSorted());
  });
});

describe('what comes up', () => {
  it('is the first planned events of the plan’s year, without a clock', () => {
    const plan = planWith(
      {
        third: { kind: 'month', month: '2025-05' },
        second: { when: { kind: 'span', from: '2025-03', to: '2025-04' }, status: 'expected' },
        first: { kind: 'day', date: '2025-01-10' },
        before: { kind: 'month', month: '2024-12' },
        'under-way': { when: { kind: 'month', month: '2025-01' }, status: 'under-way' },
        done: { when: { kind: 'day', date: '2025-01-02' }, status: 'done' },
        half: { kind: 'half', year: '2025', half: 1 },
      },
      { kind: 'span', from: '2025-01', to: '2025-02' },
    );
    expect(ids(comingUp(plan, 2))).toEqual(['first', 'second']);
    expect(ids(comingUp(plan, 9))).toEqual(['first', 'second', 'third']);
  });
});
