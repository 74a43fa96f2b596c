import { describe, expect, it } from 'vitest';
import {
  changeRanking,
  fundingMatrix,
  kindSums,
  listedShares,
  listedSum,
  yearsView,
} from '../../../src/model/budget-views.ts';
import { edit, linkedSite, type Change } from '../../fixtures/content.ts';

const TREES = '2025/projects/tree-care.json';
const BOOKS = '2025/projects/book-bus.json';
const plan = (...changes: Change[]) => linkedSite(...changes).newest;

/** A table of two rows, all paid by the district. */
const table = (periods: string[], amounts: string[], total: string) => ({
  unit: '천원',
  periods,
  rows: [
    { source: 'total', total, amounts },
    { source: 'district', total, amounts },
  ],
});
const books = (periods: string[], amounts: string[], total: string): Change =>
  edit(BOOKS, ['budget'], { headline: null, table: table(periods, amounts, total) });

describe('fundingMatrix', () => {
  it('has each project with its stated budget, its table and its sources', () => {
    const { groups, sources } = fundingMatrix(plan());
    expect(sources.map(({ id }) => id)).toEqual(['national', 'district']);
    const rows = groups.flatMap((group) => group.rows);
    expect(
      rows.map(({ entry, stated, table: own, differ, bySource, change }) => [
        entry.id,
        stated?.won,
        own?.won,
        differ,
        bySource.map((money) => money?.won),
        change?.won,
      ]),
    ).toEqual([
      ['tree-care', 1_200_000, 1_300_000, true, [800_000, 500_000], 200_000],
      ['book-bus', undefined, undefined, false, [undefined, undefined], undefined],
    ]);
  });

  it('adds up what is stated', () => {
    const { sums, groups } = fundingMatrix(plan(books(['2025'], ['70'], '70')));
    const expected = { stated: 1_270_000, table: 1_370_000, bySource: [800_000, 570_000], projects: 2 };
    expect(sums).toEqual(expected);
    expect(groups.map((group) => group.sums)).toEqual([expected]);
  });

  it('counts no project without an amount, and no amount that cannot be read', () => {
    const { sums } = fundingMatrix(plan(books(['2025'], ['36,50'], '3,650')));
    expect(sums).toMatchObject({ stated: 1_200_000, projects: 1, bySource: [800_000, 500_000] });
  });
});

describe('changeRanking', () => {
  const ranked = (...changes: Change[]) => {
    const { up, down, same, others } = changeRanking(plan(...changes));
    const ids = (rows: typeof up) => rows.map(({ project, change }) => [project.id, change.won]);
    return {
      up: ids(up),
      down: ids(down),
      same: ids(same),
      others: others.map(({ entry, reason }) => [entry.id, reason]),
    };
  };

  it('puts each project where it belongs, the largest change first', () => {
    expect(ranked(books(['2024', '2025'], ['10', '900'], '910')).up).toEqual([
      ['book-bus', 890_000],
      ['tree-care', 200_000],
    ]);
    expect(ranked(books(['2024', '2025'], ['900', '10'], '910')).down).toEqual([['book-bus', -890_000]]);
    expect(ranked(books(['2024', '2025'], ['10', '10'], '20')).same).toEqual([['book-bus', 0]]);
  });

  it.each<[string, Change]>([
    ['not-stated', edit(BOOKS, ['budget', 'headline'], null)],
    ['none', edit(BOOKS, ['budget', 'headline'], { state: 'none' })],
    ['undecided', edit(BOOKS, ['budget', 'headline'], { state: 'undecided' })],
    ['no-previous-year', edit(BOOKS, ['budget', 'headline'], { printed: '5', unit: '천원' })],
    ['no-previous-year', books(['2025', '2026'], ['10', '10'], '20')],
    ['no-previous-year', books(['2024', '2025'], ['-', '10'], '10')],
    ['unreadable', books(['2024', '2025'], ['36,50', '10'], '3,660')],
    ['unreadable', books(['2024', '2025'], ['10', '36,50'], '3,660')],
  ])('says why a project cannot be compared: %s', (reason, change) => {
    expect(ranked(change).others).toEqual([['book-bus', reason]]);
  });
});

describe('yearsView', () => {
  it('adds the projects that have every year, and sets the others apart', () => {
    const view = yearsView(plan(books(['2024', '2025', '2026'], ['10', '20', '30'], '60')));
    expect(view.years).toEqual(['2024', '2025', '2026']);
    expect(view.sums).toEqual([10_000, 20_000, 30_000]);
    expect(view.groups.map(({ department, rows }) => [department.id, rows.length])).toEqual([
      ['green-care', 1],
    ]);
    expect(view.bySource.map(({ source, won }) => [source.id, won])).toEqual([
      ['district', [10_000, 20_000, 30_000]],
    ]);
    expect(view.otherPeriods).toEqual(['2024', '2025', 'future']);
    expect(view.apart.map(({ project, amounts }) => [project.id, amounts.map((one) => one?.won)])).toEqual([
      ['tree-care', [1_000_000, 1_300_000, 1_300_000]],
    ]);
  });

  it('has nothing to add where no table has years alone', () => {
    expect(yearsView(plan())).toMatchObject({ years: [], groups: [], sums: [], bySource: [] });
  });
});

describe('kinds of spending', () => {
  it('adds up the divisions', () => {
    expect(kindSums(plan()).map(({ kind, current, previous }) => [kind.id, current, previous])).toEqual([
      ['policy', 1_200_000, 1_300_000],
      ['operating', 300_000, 300_000],
    ]);
  });

  it('gives no sum of what cannot be read; a dash is none', () => {
    const sumsWith = (printed: string) =>
      kindSums(plan(edit('2025/departments/green-care.json', ['budget', 2, 'current'], printed))).map(
        ({ current }) => current,
      );
    expect(sumsWith('3,00')).toEqual([1_200_000, null]);
    expect(sumsWith('-')).toEqual([1_200_000, 0]);
    const shares = listedShares(
      plan(edit('2025/departments/green-care.json', ['budget', 1, 'current'], '미정')),
    );
    expect(listedSum(shares)).toBeNull();
    expect(listedSum(listedShares(plan()))).toEqual({ whole: 1_200_000, listed: 1_200_000 });
  });

  it('tells what of the policy budget no project names', () => {
    const shares = listedShares(plan(edit(TREES, ['budget', 'headline', 'printed'], '1,150')));
    expect(
      shares.map(({ department, listed, rest, without }) => [
        department.id,
        listed,
        rest,
        without.map(({ id }) => id),
      ]),
    ).toEqual([['green-care', 1_150_000, 50_000, ['book-bus']]]);
  });
});
