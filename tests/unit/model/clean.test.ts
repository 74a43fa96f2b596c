import { expect, it } from 'vitest';
import { checkContent } from '../../../src/model/check-content.ts';
import { content, edit, linkedSite } from '../../fixtures/content.ts';

it('finds nothing wrong with the clean plan', () => {
  const { files, folders } = content();
  const { site, findings } = checkContent(files, folders);
  expect(findings).toEqual([]);
  expect(site?.plans.map(({ id, projects }) => [id, projects.map((project) => project.id)])).toEqual([
    ['2025', ['tree-care', 'book-bus']],
  ]);
});

it('links a project to its division, its teams, its audiences and its neighbours', () => {
  const plan = linkedSite().newest;
  const [trees, books] = plan.projects;
  expect(trees?.department).toBe(plan.departments[0]);
  expect(trees?.entry.project).toBe(trees);
  expect(trees?.teams.map(({ name }) => name.en)).toEqual(['Tree Team']);
  expect(trees?.audiences.map(({ name }) => name.en)).toEqual(['residents', 'children']);
  expect(books?.budget).toMatchObject({
    headline: null,
    table: null,
    missing: { en: 'No budget is printed.' },
  });
});

it('keeps the order of the printed numbers, not of the list', () => {
  const swapped = linkedSite(
    edit('2025/departments/green-care.json', ['projects', 0, 'number'], 2),
    edit('2025/departments/green-care.json', ['projects', 1, 'number'], 1),
  );
  expect(swapped.newest.projects.map(({ id }) => id)).toEqual(['book-bus', 'tree-care']);
});
