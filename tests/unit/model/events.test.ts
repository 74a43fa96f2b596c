import { expect, it } from 'vitest';
import { byDate } from '../../../src/model/events.ts';
import type { When } from '../../../src/schemas/when.ts';

const text = { ko: '수시', en: 'at any time' };

/** In the order in which they are told. */
const ORDER: When[] = [
  { kind: 'span', from: '2024', to: '2026' },
  { kind: 'span', from: '2025-01-01', to: null },
  { kind: 'day', date: '2025-03-02' },
  { kind: 'month', month: '2025-03', part: 'early' },
  { kind: 'day', date: '2025-03-10' },
  { kind: 'month', month: '2025-03', part: 'middle' },
  { kind: 'month', month: '2025-03', part: 'late' },
  { kind: 'day', date: '2025-03-31' },
  { kind: 'month', month: '2025-03' },
  { kind: 'quarter', year: '2025', quarter: 1 },
  { kind: 'day', date: '2025-06-30' },
  { kind: 'month', month: '2025-06' },
  { kind: 'quarter', year: '2025', quarter: 2 },
  { kind: 'half', year: '2025', half: 1 },
  { kind: 'day', date: '2025-10-01' },
  { kind: 'half', year: '2025', half: 2 },
  { kind: 'year', year: '2025' },
  { kind: 'day', date: '2026-01-01' },
  { kind: 'recurring', rule: text, from: '2025-03' },
  { kind: 'recurring', rule: text },
];

it('sorts by date, the more precise first, the undated last', () => {
  const events = ORDER.map((when) => ({ when }));
  expect(byDate(events.toReversed()).map(({ when }) => when)).toEqual(ORDER);
});

it('keeps the order of what has no date, and changes nothing of the list', () => {
  const events = [
    { id: 'b', when: { kind: 'undecided', text } },
    { id: 'a', when: { kind: 'relative', to: text } },
    { id: 'c', when: { kind: 'day', date: '2025-01-01' } },
  ] satisfies { id: string; when: When }[];
  expect(byDate(events).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(events.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
