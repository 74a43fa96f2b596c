import { describe, expect, it } from 'vitest';
import { formatPoint, formatWhen } from '../../../src/i18n/when.ts';
import type { When } from '../../../src/schemas/when.ts';

const text = { ko: '매주 목요일', en: 'every Thursday' };

const CASES: [When, string, string][] = [
  [{ kind: 'day', date: '2025-03-01' }, '2025년 3월 1일', '1 March 2025'],
  [
    { kind: 'day', date: '2025-03-01', time: '18:00–20:00' },
    '2025년 3월 1일 18:00–20:00',
    '1 March 2025 18:00–20:00',
  ],
  [{ kind: 'month', month: '2025-10' }, '2025년 10월', 'October 2025'],
  [{ kind: 'month', month: '2025-10', part: 'early' }, '2025년 10월 초', 'early October 2025'],
  [{ kind: 'month', month: '2025-10', part: 'middle' }, '2025년 10월 중순', 'mid-October 2025'],
  [{ kind: 'month', month: '2025-10', part: 'late' }, '2025년 10월 말', 'late October 2025'],
  [{ kind: 'year', year: '2025' }, '2025년', '2025'],
  [{ kind: 'half', year: '2025', half: 1 }, '2025년 상반기', 'first half of 2025'],
  [{ kind: 'half', year: '2025', half: 2 }, '2025년 하반기', 'second half of 2025'],
  [{ kind: 'quarter', year: '2025', quarter: 1 }, '2025년 1분기', '1st quarter of 2025'],
  [{ kind: 'quarter', year: '2025', quarter: 4 }, '2025년 4분기', '4th quarter of 2025'],
  [{ kind: 'span', from: '2025-01', to: '2025-12' }, '2025년 1월 ~ 12월', 'January – December 2025'],
  [
    { kind: 'span', from: '2025-03-01', to: '2025-03-05' },
    '2025년 3월 1일 ~ 3월 5일',
    '1 March – 5 March 2025',
  ],
  [
    { kind: 'span', from: '2024-11', to: '2025-02-28' },
    '2024년 11월 ~ 2025년 2월 28일',
    'November 2024 – 28 February 2025',
  ],
  [{ kind: 'span', from: '2023', to: '2026' }, '2023년 ~ 2026년', '2023 – 2026'],
  [{ kind: 'span', from: '2025-01', to: null }, '2025년 1월부터', 'from January 2025'],
  [{ kind: 'recurring', rule: text }, '매주 목요일', 'Every Thursday'],
  [{ kind: 'recurring', rule: text, time: '18:00' }, '매주 목요일 18:00', 'Every Thursday 18:00'],
  [
    { kind: 'recurring', rule: text, from: '2025-03', to: '2025-11' },
    '매주 목요일 (2025년 3월 ~ 11월)',
    'Every Thursday (March – November 2025)',
  ],
  [
    { kind: 'recurring', rule: text, from: '2025-03' },
    '매주 목요일 (2025년 3월부터)',
    'Every Thursday (from March 2025)',
  ],
  [
    { kind: 'recurring', rule: text, to: '2025-11' },
    '매주 목요일 (2025년 11월까지)',
    'Every Thursday (until November 2025)',
  ],
  [
    { kind: 'relative', to: { ko: '발급일부터 6개월', en: '6 months after issue' } },
    '발급일부터 6개월',
    '6 months after issue',
  ],
  [{ kind: 'undecided', text: { ko: '미정', en: 'undecided' } }, '미정', 'Undecided'],
];

describe('formatWhen', () => {
  it.each(CASES)('%j', (when, ko, en) => {
    expect(formatWhen(when, 'ko')).toBe(ko);
    expect(formatWhen(when, 'en')).toBe(en);
  });

  it('never makes a date more precise than it is', () => {
    const months = /일|월|January|December|\b1 /;
    for (const when of [
      { kind: 'half', year: '2025', half: 1 },
      { kind: 'quarter', year: '2025', quarter: 1 },
      { kind: 'year', year: '2025' },
    ] satisfies When[]) {
      expect(formatWhen(when, 'ko')).not.toMatch(months);
      expect(formatWhen(when, 'en')).not.toMatch(months);
    }
  });
});

it.each([
  ['2025', '2025년', '2025'],
  ['2025-03', '2025년 3월', 'March 2025'],
  ['2025-12-31', '2025년 12월 31일', '31 December 2025'],
])('formatPoint %s', (point, ko, en) => {
  expect(formatPoint(point, 'ko')).toBe(ko);
  expect(formatPoint(point, 'en')).toBe(en);
});
