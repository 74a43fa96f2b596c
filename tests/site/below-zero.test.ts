import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentIn } from '../../scripts/mutations/content.ts';
import { CHART_WORDS } from '../../src/i18n/chart-words.ts';
import { buildWith, TEST_SITE } from './helpers/build.ts';
import { htmlFiles } from './helpers/site.ts';

/** Figures of the invented district's plan that become decreases: of divisions, the bureau, a project, and of staff. */
const DECREASES: Record<string, string> = {
  '"current": "700"': '"current": "△700"',
  '"current": "50"': '"current": "△50"',
  '"previous": "560"': '"previous": "△560"',
  '"junior": "4"': '"junior": "△4"',
};

test('a plan with money and people below zero is built, with every figure and a word on its bar', async () => {
  const folder = join(TEST_SITE, 'below-zero-content');
  rmSync(folder, { recursive: true, force: true });
  for (const { file, source } of contentIn('tests/fixtures/plans/haneul').files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const changed = Object.entries(DECREASES).reduce((text, [from, to]) => text.replaceAll(from, to), source);
    // A project's stated budget, and what one of its sources pays.
    const budget = changed.replace(/("headline": \{\s*"printed": ")/, '$1△');
    writeFileSync(join(folder, file), budget);
  }
  const site = await buildWith('below-zero', [{ from: join(folder, 'content'), to: 'content' }]);
  const pages = new Map(
    htmlFiles({ folder: site, base: '/', address: '' }).map(({ address, html }) => [address, html]),
  );
  // The sign is followed by a word for screen readers.
  const decreases: Record<string, RegExp> = {
    'departments/meals/': /△감소 700.*△감소 50.*△감소 4/,
    'budget/': /△감소 700/,
    '': /△감소 700/,
  };
  for (const [address, decrease] of Object.entries(decreases)) {
    const text = pages.get(`/2026-welfare/${address}`)?.replaceAll(/<[^>]*>/g, '') ?? '';
    expect(text, address).toContain(CHART_WORDS.ko.noBar);
    expect(text, address).toMatch(decrease);
    expect(text, address).not.toMatch(/NaN|Infinity|undefined/);
  }
  expect(pages.get('/en/2026-welfare/budget/')).toContain(CHART_WORDS.en.noBar);
});
