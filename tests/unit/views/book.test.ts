import { expect, it } from 'vitest';
import { bookHeads } from '../../../scripts/pdf/heads.ts';
import { pageContext } from '../../../src/layouts/context.ts';
import { contentsOf, PARTS, partContexts, wholeBook } from '../../../src/views/book/book.ts';
import { edit, linkedSite, replace, type Change } from '../../fixtures/content.ts';

const DIVISION = '2025/departments/green-care.json';

/** The same file under another name. */
const rename =
  (from: string, to: string): Change =>
  ({ files, folders }) => ({
    folders,
    files: files.map(({ file, source }) => ({ file: file.replace(from, to), source })),
  });

/** The tiny plan with a division and a project that are both called "audit", and a project "119-rescue". */
const site = linkedSite(
  edit(DIVISION, ['projects', 0, 'id'], '119-rescue'),
  edit(DIVISION, ['projects', 1, 'id'], 'audit'),
  rename('tree-care', '119-rescue'),
  rename('book-bus', 'audit'),
  rename('green-care', 'audit'),
  replace('2025/projects/audit.json', '"tree-care/figures.volunteers"', '"119-rescue/figures.volunteers"'),
  replace('2025/projects/audit.json', '나무를 심은 {tree-care/', '나무를 심은 {119-rescue/'),
  replace('2025/projects/audit.json', 'The {tree-care/', 'The {119-rescue/'),
);
const page = pageContext({ site, plan: site.newest, locale: 'ko', base: '/' }, '/2025/print/book/');
const book = wholeBook(site.newest);
const lines = contentsOf(page, book).flatMap((line) => [line, ...line.lines]);

it('gives each part an id of its own, which begins with a letter', () => {
  const ids = lines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
});

it('calls a part the same in contents, headings, links and running heads', () => {
  const ids = lines.map(({ id }) => id).sort();
  const parts = partContexts(page, book);
  const scopes = book.departments.flatMap((department) => [
    parts.department(department).scope,
    ...department.projects.flatMap(({ project }) => (project === null ? [] : [parts.project(project).scope])),
  ]);
  expect([...scopes, ...Object.values(PARTS)].sort()).toEqual(ids);
  expect(
    bookHeads(book.departments, 'ko')
      .map(({ selector }) => selector.slice(1))
      .sort(),
  ).toEqual(ids);
  expect(parts.glance.href('/2025/projects/119-rescue/')).toBe('#project-119-rescue');
  expect(parts.glance.href('/2025/departments/audit/')).toBe('#division-audit');
  expect(parts.glance.href('/2025/audit/')).toBe('#audit');
});
