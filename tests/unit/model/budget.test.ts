import { describe, expect, it } from 'vitest';
import {
  amountOf,
  changeBetween,
  largestChanges,
  perHundred,
  projectChange,
  sourceShares,
  yearBudget,
} from '../../../src/model/budget.ts';
import { missingParts } from '../../../src/model/gaps.ts';
import { readMoney } from '../../../src/model/number.ts';
import { edit, linkedProject } from '../../fixtures/content.ts';

const TREES = '2025/projects/tree-care.json';
const { plan, project } = linkedProject('tree-care');

describe('yearBudget', () => {
  it('takes the headline, and says that the table differs', () => {
    expect(yearBudget(project, 2025)).toMatchObject({
      headline: { won: 1_200_000 },
      table: { won: 1_300_000 },
      stated: { won: 1_200_000 },
      differ: true,
    });
  });

  it('does not call the same amount in another unit a difference', () => {
    const same = linkedProject(
      'tree-care',
      edit(TREES, ['budget', 'headline'], { printed: '1.3', unit: '백만원' }),
    );
    expect(yearBudget(same.project, 2025).differ).toBe(false);
  });

  it('takes the table where there is no headline', () => {
    const without = linkedProject(
      'tree-care',
      edit(TREES, ['budget', 'headline'], null),
      edit(TREES, ['remarks'], []),
    );
    expect(yearBudget(without.project, 2025)).toMatchObject({
      headline: null,
      stated: { won: 1_300_000 },
      differ: false,
    });
  });

  it('takes the table where the headline names no figure', () => {
    const none = linkedProject('tree-care', edit(TREES, ['budget', 'headline'], { state: 'undecided' }));
    expect(yearBudget(none.project, 2025)).toMatchObject({ headline: null, stated: { won: 1_300_000 } });
  });

  it('knows nothing where nothing is stated', () => {
    const { project: books } = linkedProject('book-bus');
    expect(yearBudget(books, 2025)).toEqual({ headline: null, table: null, stated: null, differ: false });
  });
});

describe('amountOf', () => {
  it.each([
    ['total', '2024', 1_000_000],
    ['national', '2025', 800_000],
    ['district', 'future', 500_000],
    ['district', 'total', 1_200_000],
    ['city', '2025', undefined],
    ['total', '2031', undefined],
  ])('%s of %s', (source, period, won) => {
    expect(amountOf(project.budget, source, period)?.won).toBe(won);
  });
});

describe('changes', () => {
  const won = (printed: string) => readMoney(printed, '원');

  it.each([
    ['100', '150', { won: 50, percent: 50 }],
    ['100', '75', { won: -25, percent: -25 }],
    ['100', '100', { won: 0, percent: 0 }],
    ['0', '70', { won: 70, percent: null }],
    ['-', '70', null],
    ['100', '', null],
  ])('from %s to %s', (from, to, change) => {
    expect(changeBetween(won(from), won(to))).toEqual(change);
  });

  it('compares this year as stated with last year by the table', () => {
    expect(projectChange(project, 2025)).toEqual({ won: 200_000, percent: 20 });
    expect(largestChanges(plan).map((one) => [one.project.id, one.change.won])).toEqual([
      ['tree-care', 200_000],
    ]);
  });
});

describe('shares', () => {
  it('gives who pays, in the plan’s order, of the sum of the sources', () => {
    expect(
      sourceShares(project, '2024').map(({ source, won, percent }) => [source.id, won, percent]),
    ).toEqual([
      ['national', 800_000, 80],
      ['district', 200_000, 20],
    ]);
  });

  it('leaves out who pays nothing', () => {
    const path = ['budget', 'table', 'rows', 1, 'amounts'];
    for (const nothing of ['0', '-', '']) {
      const changed = linkedProject('tree-care', edit(TREES, path, [nothing, '800', '800']));
      expect(
        sourceShares(changed.project, '2024').map(({ source, percent }) => [source.id, percent]),
      ).toEqual([['district', 100]]);
    }
  });

  it('gives none where a source takes money back (△), which is no part of a whole', () => {
    const changed = linkedProject(
      'tree-care',
      edit(TREES, ['budget', 'table', 'rows', 2, 'amounts', 0], '△200'),
    );
    expect(sourceShares(changed.project, '2024')).toEqual([]);
    expect(missingParts(changed.project, 2024)).not.toContain('sources');
  });

  it('gives none for a period that is not there', () => {
    expect(sourceShares(project, '2031')).toEqual([]);
  });

  it.each([
    [
      [93.05, 6.95],
      [93, 7],
    ],
    [
      [50.4, 33.5, 16.1],
      [50, 34, 16],
    ],
    [[100], [100]],
  ])('rounds %j so that it counts to a hundred', (percents, hundreds) => {
    expect(perHundred(percents)).toEqual(hundreds);
  });

  it.each([
    ['three that pay alike', [100 / 3, 100 / 3, 100 / 3]],
    ['two of three that pay alike', [8.4, 8.4, 83.2]],
    ['one that pays less than half a won', [99.6, 0.4]],
  ])('says nothing in whole won of %s', (_, percents) => {
    expect(perHundred(percents)).toBeNull();
  });

  it('counts to a hundred for any split', () => {
    for (let parts = 1; parts <= 7; parts++) {
      const raw = Array.from({ length: parts }, (_, at) => ((at * 7919 + 13) % 101) + 5);
      const sum = raw.reduce((a, b) => a + b, 0);
      const hundreds = perHundred(raw.map((one) => (one / sum) * 100));
      expect(hundreds?.reduce((a, b) => a + b, 0)).toBe(100);
    }
  });
});
