import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refusalOf } from '../../../scripts/out-folder.ts';

/** A project with these files. */
function projectWith(...files: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'nuriplan-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

it.each([
  ['the project', '.', /contains this project itself/],
  ['a folder above it', '..', /contains this project itself/],
  ['where the site is made', '.generated', /contains this project itself/],
  ['the content', 'content', /contains files that no build wrote/],
  ['a folder inside it', 'content/2025', /contains files that no build wrote/],
  ['a web root with other sites', '../www', /contains files that no build wrote/],
  ['a file', 'package.json', /is a file/],
])('refuses %s', (_, folder, reason) => {
  const root = join(
    projectWith('plan/content/2025/plan.json', 'plan/package.json', 'www/sitemap.xml'),
    'plan',
  );
  const target = join(root, folder);
  const refusal = refusalOf(root, target);
  expect(refusal).toMatch(reason);
  expect(refusal).toContain(`${target} `);
  expect(refusal).toMatch(/Name a new or empty folder instead\.$/);
});

it('lets dist, a new folder, an empty one and a site be replaced', () => {
  const root = projectWith('dist/old.html', 'site/sitemap.xml', 'site/llms.txt', 'site/index.html');
  mkdirSync(join(root, 'empty'));
  const refusals = ['dist', 'new', 'deep/and/new', 'empty', 'site'].map((one) =>
    refusalOf(root, join(root, one)),
  );
  expect(refusals).toEqual([null, null, null, null, null]);
});
