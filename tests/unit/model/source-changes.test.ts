import { expect, it } from 'vitest';
import { sourceChanges } from '../../../src/model/source-changes.ts';
import { edit, linkedProject, type Change } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

const TREES = '2025/projects/tree-care.json';

/** A table of 2024 and 2025, paid by two sources; the line that states a budget is left out. */
const budget = (national: [string, string], district: [string, string], total: [string, string]): Change =>
  edit(TREES, ['budget'], {
    headline: null,
    table: {
      unit: '천원',
      periods: ['2024', '2025'],
      rows: [
        { source: 'total', total: '-', amounts: total },
        { source: 'national', total: '-', amounts: national },
        { source: 'district', total: '-', amounts: district },
      ],
    },
  });

const changes = (...[national, district, total]: Parameters<typeof budget>) => {
  const { plan, project } = linkedProject('tree-care', budget(national, district, total));
  return sourceChanges(project, plan.year)?.map(({ source, won }) => [source.id, won]) ?? null;
};

it('names every source that pays more or less', () => {
  expect(changes(['800', '900'], ['200', '150'], ['1,000', '1,050'])).toEqual([
    ['national', 100_000],
    ['district', -50_000],
  ]);
  expect(changes(['800', '800'], ['200', '500'], ['1,000', '1,300'])).toEqual([['district', 300_000]]);
  expect(changes(['800', '800'], ['200', '200'], ['1,000', '1,000'])).toEqual([]);
});

it.each(['', '-'])('takes a cell printed %j for nothing paid', (printed) => {
  expect(changes([printed, '800'], ['200', '200'], ['200', '1,000'])).toEqual([['national', 800_000]]);
});

it('says nothing where the sources do not add up to the change, or cannot be read', () => {
  expect(changes(['800', '900'], ['200', '200'], ['1,000', '1,200'])).toBeNull();
  expect(changes(['800', '9,00'], ['200', '200'], ['1,000', '1,100'])).toBeNull();
});

it('says nothing of a project whose line and table state two budgets', () => {
  const { plan, project } = linkedProject('tree-care');
  expect(sourceChanges(project, plan.year)).toBeNull();
});

it('names no source of content/ that pays neither more nor less', () => {
  const told = realSite().plans.flatMap(({ projects, year }) =>
    projects.flatMap((project) => sourceChanges(project, year) ?? []),
  );
  expect(told.every(({ won }) => Number.isInteger(won) && won !== 0)).toBe(true);
});
