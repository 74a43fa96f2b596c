import { expect, it } from 'vitest';
import { formatWhenInYear } from '../../../src/i18n/when-in-year.ts';
import type { When } from '../../../src/schemas/when.ts';

it.each<[When, string, string]>([
  [{ kind: 'day', date: '2025-07-05' }, '7월 5일', '5 July'],
  [{ kind: 'month', month: '2025-11', part: 'middle' }, '11월 중순', 'mid-November'],
  [{ kind: 'span', from: '2025-02', to: '2025-05' }, '2월 ~ 5월', 'February – May'],
  [{ kind: 'span', from: '2025-05-20', to: '2025-09-30' }, '5월 20일 ~ 9월 30일', '20 May – 30 September'],
  [
    { kind: 'span', from: '2025-11', to: '2026-03' },
    '2025년 11월 ~ 2026년 3월',
    'November 2025 – March 2026',
  ],
  [{ kind: 'span', from: '2025-01', to: null }, '1월부터', 'from January'],
  [{ kind: 'half', year: '2025', half: 1 }, '2025년 상반기', 'first half of 2025'],
  [{ kind: 'month', month: '2026-01' }, '2026년 1월', 'January 2026'],
])('%j', (when, ko, en) => {
  expect(formatWhenInYear(when, 2025, 'ko')).toBe(ko);
  expect(formatWhenInYear(when, 2025, 'en')).toBe(en);
});
