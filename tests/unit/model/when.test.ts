import { describe, expect, it } from 'vitest';
import { firstPoint, lastPoint } from '../../../src/model/when.ts';
import type { When } from '../../../src/schemas/when.ts';

const SAME = { ko: '매주', en: 'weekly' };

describe('firstPoint and lastPoint', () => {
  it.each<[When, string | null, string | null]>([
    [{ kind: 'day', date: '2025-03-01' }, '2025-03-01', '2025-03-01'],
    [{ kind: 'month', month: '2025-03', part: 'late' }, '2025-03', '2025-03'],
    [{ kind: 'year', year: '2025' }, '2025', '2025'],
    [{ kind: 'half', year: '2025', half: 1 }, '2025-01', '2025-06'],
    [{ kind: 'half', year: '2025', half: 2 }, '2025-07', '2025-12'],
    [{ kind: 'quarter', year: '2025', quarter: 1 }, '2025-01', '2025-03'],
    [{ kind: 'quarter', year: '2025', quarter: 4 }, '2025-10', '2025-12'],
    [{ kind: 'span', from: '2024', to: '2025-06' }, '2024', '2025-06'],
    [{ kind: 'span', from: '2025-01', to: null }, '2025-01', null],
    [{ kind: 'recurring', rule: SAME, from: '2025-01', to: '2025-11' }, '2025-01', '2025-11'],
    [{ kind: 'recurring', rule: SAME }, null, null],
    [{ kind: 'relative', to: SAME }, null, null],
    [{ kind: 'undecided', text: SAME }, null, null],
  ])('%j', (when, first, last) => {
    expect([firstPoint(when), lastPoint(when)]).toEqual([first, last]);
  });
});
