import { expect, it } from 'vitest';
import { weeklyOf } from '../../../src/model/weekly.ts';

const recurring = (ko: string, time?: string) =>
  weeklyOf({ kind: 'recurring', rule: { ko, en: 'in words' }, ...(time === undefined ? {} : { time }) });

it('reads a weekday with its time', () => {
  expect(recurring('매주 목요일 (공휴일 제외)', '18:00–20:00')).toEqual({
    weekday: 'TH',
    start: '18:00',
    end: '20:00',
  });
  expect(recurring('매주 수요일', '14:00')).toEqual({ weekday: 'WE', start: '14:00', end: null });
});

it.each([
  ['매주 수요일', undefined],
  ['매주', '14:00'],
  ['매주 화·목요일', '14:00'],
  ['매주 수요일 (방학 제외)', '14:00'],
  ['격주 수요일', '14:00'],
  ['무더위시간대', '14:00–17:00'],
])('leaves “%s” %s in words', (rule, time) => {
  expect(recurring(rule, time)).toBeNull();
});

it('reads nothing into other dates', () => {
  expect(weeklyOf({ kind: 'day', date: '2025-01-02', time: '18:00' })).toBeNull();
});
