import { describe, expect, it } from 'vitest';
import { trendInWords } from '../../../src/i18n/target-words.ts';
import { targetRows, type TargetRow } from '../../../src/model/targets.ts';
import { edit, linkedProject } from '../../fixtures/content.ts';

const TREES = '2025/projects/tree-care.json';

/** The one row of the fixture's project, with other figures. */
function row(last: string | null, target: string | null, comparable = true): TargetRow {
  const { plan, project } = linkedProject(
    'tree-care',
    edit(TREES, ['figures', 3], {
      id: 'last-share',
      label: both('몫', 'Share'),
      printed: '77.4',
      type: 'percent',
    }),
    edit(TREES, ['figures', 4], {
      id: 'helpers',
      label: both('일손', 'Helpers'),
      printed: '1,498',
      unit: both('명', 'people'),
    }),
    edit(TREES, ['figures', 5], { id: 'bare', label: both('수', 'Number'), printed: '75' }),
    edit(TREES, ['targets', 0], { id: 'one', label: both('것', 'Thing'), last, target, comparable }),
  );
  const [only] = targetRows(plan, project);
  if (only === undefined) throw new Error('no row');
  return only;
}

const both = (ko: string, en: string) => ({ ko, en });

describe('last year’s result beside this year’s target', () => {
  it.each([
    ['more', 'figures.helpers', 'figures.volunteers', 2, '2명 많음', '+2'],
    ['fewer', 'figures.volunteers', 'figures.helpers', -2, '2명 적음', '−2'],
    ['the same', 'figures.volunteers', 'figures.volunteers', 0, '같음', 'same'],
    ['a higher share', 'figures.last-share', 'figures.goal', 2.6, '2.6%p 높음', '+2.6 percentage points'],
    ['more money', 'budget.total.2024', 'budget.total.2025', 300_000, '30만 원 많음', '+300,000 won'],
  ])('%s', (_, last, target, difference, ko, en) => {
    const one = row(last, target);
    expect(one.difference).toBe(difference);
    expect([trendInWords(one, 'ko'), trendInWords(one, 'en')]).toEqual([ko, en]);
  });

  it('says that two figures do not compare, and gives no difference', () => {
    const one = row('figures.helpers', 'figures.volunteers', false);
    expect([one.trend, one.difference]).toEqual(['not-comparable', null]);
  });

  it('gives a bare count the counter of the count beside it', () => {
    expect(row('figures.bare', 'figures.volunteers').last).toMatchObject({ unit: both('명', 'people') });
    // One with a counter of its own keeps it.
    expect(row('tables.planted.all.trees', 'figures.volunteers').last).toMatchObject({
      unit: both('그루', 'trees'),
    });
  });

  it('keeps a side that the plan does not state as none', () => {
    const one = row('figures.helpers', null);
    expect([one.trend, one.next, one.difference]).toEqual(['one-sided', null, null]);
  });
});
