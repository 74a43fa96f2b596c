import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { run, temporaryProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

it.each(['abc', '0', '2.5'])('refuses a limit of "%s" by name', (limit) => {
  const { code, out, error } = run('search.ts', temporaryProject(), `--limit=${limit}`, '나무');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toBe(`--limit is a whole number from 1, not "${limit}".\n`);
});

it('refuses a language that the site does not have', () => {
  const { code, error } = run('search.ts', temporaryProject(), '--locale=fr', '나무');
  expect({ code, error }).toEqual({ code: 2, error: '--locale is "ko" or "en", not "fr".\n' });
});

it('gives as many results as asked for', () => {
  const resultsOf = (limit: string): unknown[] => {
    const { out } = run('search.ts', temporaryProject(), '--json', `--limit=${limit}`, '나무');
    return (JSON.parse(out) as { results: unknown[] }).results;
  };
  expect(resultsOf('1')).toHaveLength(1);
  expect(resultsOf('2')).toHaveLength(2);
});

it('says what is wrong with content that cannot be searched', () => {
  const root = temporaryProject();
  writeFileSync(join(root, 'content/2025/plan.json'), '{');
  const { code, out, error } = run('search.ts', root, '나무');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain('content/2025/plan.json:');
  expect(error).not.toMatch(/^ +at /m);
});
