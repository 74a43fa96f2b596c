import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { bytesOf, run, STACK_TRACE, temporaryProject } from './project.ts';

const FILES = [
  'departments/first-division.json',
  'narratives/en/first-project.mdx',
  'narratives/ko/first-project.mdx',
  'plan.json',
  'projects/first-project.json',
];

function findings(root: string, words: string): Finding[] {
  return JSON.parse(run('check.ts', root, '--json', words).out) as Finding[];
}

it('lays out the files of a plan, and the check says of each field what is missing', () => {
  const root = temporaryProject();
  const { code, out, error } = run('new.ts', root, '2026');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  for (const file of FILES) expect(out).toContain(`content/2026/${file}`);

  const missing = findings(root, '2026');
  const asked = FILES.map((file) => missing.filter((one) => one.file === `content/2026/${file}`));
  expect(missing.map((one) => one.code)).toEqual(missing.map(() => 'not-filled'));
  for (const [at, file] of FILES.entries()) {
    const todo = readFileSync(join(root, 'content/2026', file), 'utf8').split('TODO').length - 1;
    expect(asked[at], file).toHaveLength(todo);
  }
  const title = missing.find(({ path, file }) => path === 'title.ko' && file.endsWith('plan.json'));
  expect(title).toMatchObject({ expected: 'Title of the document, as printed. In Korean.', line: 4 });
  // What is known needs no asking: a figure for each grade, a row for each kind.
  const division = JSON.parse(
    readFileSync(join(root, 'content/2026/departments/first-division.json'), 'utf8'),
  ) as { budget: { kind: string }[]; staffing: { quota: object } };
  expect(division.budget.map(({ kind }) => kind)).toEqual(['total', 'policy', 'operating']);
  expect(Object.keys(division.staffing.quota)).toEqual(['total', 'grade-5', 'grade-6']);
  // What is there already stays in order.
  expect(findings(root, '2025')).toEqual([]);
});

it('takes over the lists of the newest plan, and no figure', () => {
  const root = temporaryProject();
  run('new.ts', root, '2026');
  const read = (plan: string) =>
    JSON.parse(readFileSync(join(root, `content/${plan}/plan.json`), 'utf8')) as Record<string, unknown> & {
      budget: Record<string, unknown>;
    };
  const [before, after] = [read('2025'), read('2026')];
  for (const list of ['sources', 'audiences', 'topics', 'grades']) expect(after[list]).toEqual(before[list]);
  expect(after.budget['kinds']).toEqual(before.budget['kinds']);
  expect(after.budget['total']).toEqual({
    current: expect.stringMatching(/^TODO/) as string,
    previous: expect.stringMatching(/^TODO/) as string,
    change: expect.stringMatching(/^TODO/) as string,
    rate: expect.stringMatching(/^TODO/) as string,
  });
  expect(after['year']).toBe(2026);
});

it('adds a division and a project to a plan that is there', () => {
  const root = temporaryProject();
  expect(run('new.ts', root, '2025', '--division', 'night-care', '--project', 'night-bus').code).toBe(0);
  expect(readdirSync(join(root, 'content/2025/departments')).sort()).toEqual([
    'green-care.json',
    'night-care.json',
  ]);
  expect(findings(root, 'night').every(({ code }) => code === 'not-filled')).toBe(true);
});

it.each([
  ['a plan that is there', ['2025'], 1, /These files exist already:\n {2}content\/2025\/plan\.json\n/],
  ['a project that is there', ['2025', '--project', 'tree-care'], 1, /projects\/tree-care\.json\n/],
  ['no year', ['next'], 2, /^Name the plan by its year/],
  ['no name', [], 2, /^Name the plan by its year/],
  ['an id with a space', ['2026', '--project', 'Tree care'], 2, /^"Tree care" cannot be an id/],
])('refuses %s, writes nothing and says why', (_, words, expected, why) => {
  const root = temporaryProject();
  const before = bytesOf(root);
  const { code, error, out } = run('new.ts', root, ...words);
  expect(code).toBe(expected);
  expect(error).toMatch(why);
  expect(error + out).not.toMatch(STACK_TRACE);
  expect(bytesOf(root)).toEqual(before);
});

it('finds a text that is still to be written in the middle of a filled file', () => {
  const root = temporaryProject();
  const file = join(root, 'content/2025/narratives/ko/book-bus.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('책버스가 동네를 돕니다.', 'TODO'));
  expect(findings(root, 'book-bus')).toMatchObject([
    { code: 'not-filled', line: 3, expected: 'what the schema describes' },
  ]);
});
