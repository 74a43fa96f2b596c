import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../../scripts/content-files.ts';
import { indexFrom } from '../../../scripts/search-index.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import { pack } from '../../../src/search/client/pack.ts';
import { files, index2025, ROOT } from './search.ts';
import { plan2025 } from './site.ts';

/** content/ with a newer plan beside the others, as next year's will stand there. */
function withNewerPlan(): ReturnType<typeof contentFiles> {
  const real = contentFiles(ROOT);
  const more = contentFiles(join(ROOT, 'tests/fixtures/plans'), 'haneul');
  const moved = (name: string): string => name.replace(/^haneul\/2026/, 'content/2099');
  const isPlan = (name: string): boolean => name.startsWith('content/2099-welfare');
  return {
    folders: [...real.folders, ...more.folders.map(moved).filter(isPlan)],
    files: [
      ...real.files,
      ...more.files
        .map(({ file, source }) => ({
          file: moved(file),
          source: source.replace('"year": 2026', '"year": 2099'),
        }))
        .filter(({ file }) => isPlan(file)),
    ],
  };
}

describe('with a newer plan beside it', () => {
  const two = withNewerPlan();
  const { site } = checkContent(two.files, two.folders);

  it('is the plan that it was', () => {
    expect(site?.newest.id).toBe('2099-welfare');
    expect(site?.plans.find(({ id }) => id === '2025')).toEqual(plan2025());
  });

  it('has the search that it had, while the site searches the newer one', () => {
    expect(pack(indexFrom(two, 'ko', '2025'))).toBe(files.ko);
    const addresses = indexFrom(two, 'ko').pages.map(({ address }) => address);
    expect(addresses).toContain('projects/meal-vouchers');
    const own = index2025('ko').pages.filter(({ kind }) => kind === 'project');
    expect(own.filter(({ address }) => addresses.includes(address))).toEqual([]);
  });
});

/** Another plan is new content and no new code: what the tests know of this one stands here, and where its id is named. */
it('is named by no test elsewhere', () => {
  const plan = plan2025();
  const names = [
    ...plan.departments.map(({ id }) => id),
    ...plan.projects.flatMap(({ id, entry }) => [id, entry.title.ko, entry.title.en]),
  ].filter((name) => /[-\s]/.test(name));
  const tests = ['unit', 'site'].flatMap((kind) => {
    const folder = join(ROOT, 'tests', kind);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith(`plan-2025${sep}`))
      .map((file) => join(folder, file));
  });
  const named = tests.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(names.length).toBeGreaterThan(30);
  expect(named).toEqual([]);
});
