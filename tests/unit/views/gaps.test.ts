import { expect, it } from 'vitest';
import { planGaps } from '../../../src/views/gaps/gaps.ts';
import { tableGroups } from '../../../src/views/data/table-groups.ts';
import { linkedSite } from '../../fixtures/content.ts';

it('counts, part by part, the projects that do not state it', () => {
  const { divisions, counts } = planGaps(linkedSite().newest);
  expect(
    divisions.map(({ department, projects }) => [department.id, projects.map(({ project }) => project.id)]),
  ).toEqual([['green-care', ['tree-care', 'book-bus']]]);
  expect(counts).toEqual([
    { part: 'budget', missing: 1 },
    { part: 'sources', missing: 1 },
    { part: 'period', missing: 1 },
    { part: 'place', missing: 1 },
    { part: 'results', missing: 2 },
    { part: 'targets', missing: 1 },
    { part: 'problems', missing: 2 },
    { part: 'effects', missing: 2 },
    { part: 'schedule', missing: 1 },
  ]);
});

it('lists the table files of the bureau, then of each division', () => {
  const groups = tableGroups(linkedSite().newest, 'en');
  expect(groups.map(({ name, tables }) => [name, tables.length])).toEqual([
    ['The bureau', 3],
    ['Green Care Division', 5],
  ]);
  expect(groups[1]?.tables.at(-1)).toEqual({
    id: 'tree-care-budget',
    title: 'Trees: Budget by source and year',
  });
});
