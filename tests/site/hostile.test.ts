import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentIn } from '../../scripts/mutations/content.ts';
import { serve } from '../../scripts/serve.ts';
import { listen, useBrowser, withPage } from './helpers/browser.ts';
import { buildWith, TEST_SITE } from './helpers/build.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import type { Build } from './helpers/site.ts';

/** Each text of the invented district's plan that becomes a hostile one, in both languages. */
const SCRIPT = '</script><script>document.title="broken"</script><img src=x onerror=alert(1)>';
const FORMULA = '=HYPERLINK("https://evil.example")';
const REPLACED: Record<string, string> = {
  '"함께 쓰는 부엌"': JSON.stringify(SCRIPT),
  '"Shared kitchen"': JSON.stringify(SCRIPT),
  '"마루부엌"': JSON.stringify('" autofocus onfocus="alert(1)'),
  '"Maru Kitchen"': JSON.stringify('" autofocus onfocus="alert(1)'),
  '"나눈 끼니표"': JSON.stringify('</title></caption><svg onload=alert(1)>'),
  '"Vouchers handed out"': JSON.stringify('</title></caption><svg onload=alert(1)>'),
  '"장수"': JSON.stringify(FORMULA),
  '"Vouchers"': JSON.stringify(FORMULA),
  '"1,200"': '"△1,200"',
  '"1,350"': '"-1,350"',
  '"2,550"': '"@SUM(A1)"',
};
const browser = useBrowser();
let build: Build;
let documents: Document[] = [];

beforeAll(async () => {
  const folder = join(TEST_SITE, 'hostile-content');
  rmSync(folder, { recursive: true, force: true });
  for (const { file, source } of contentIn('tests/fixtures/plans/haneul').files) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      Object.entries(REPLACED).reduce((text, [from, to]) => text.replaceAll(from, to), source),
    );
  }
  build = {
    folder: await buildWith('hostile', [{ from: join(folder, 'content'), to: 'content' }]),
    base: '/',
    address: '',
  };
  documents = await documentsOf(build);
});

describe('content that is code', () => {
  test('is shown as text', () => {
    const page = documents.find(({ address }) => address === '/2026-welfare/projects/shared-kitchen/');
    expect(page?.h1).toEqual([SCRIPT]);
    expect(page?.text).toContain('" autofocus onfocus="alert(1)');
  });

  test('adds no element and no attribute to any page', () => {
    const found = documents.flatMap(({ file, inline, references, attributes }) => [
      ...inline.map((one) => `${file}: ${one}`),
      ...references
        .filter(({ tag, value }) => tag === 'img' || /^\s*javascript:|evil/i.test(value))
        .map(({ value }) => `${file}: ${value}`),
      ...attributes.filter((one) => /^(on[a-z]+|autofocus)=/.test(one)).map((one) => `${file}: ${one}`),
    ]);
    expect(found).toEqual([]);
  });

  test('runs in no page', async () => {
    const { server, address } = await serve(build.folder, 0);
    try {
      await withPage(browser, {}, async (page) => {
        const complaints = await listen(page, address);
        for (const path of [
          '',
          'en/',
          'search/?q=script',
          '2026-welfare/projects/shared-kitchen/',
          '2026-welfare/tables/',
        ]) {
          await page.goto(`${address}${path}`, { waitUntil: 'load' });
          // What was found comes from a thread of its own, after the load.
          if (path.startsWith('search/')) await page.locator('main [role="option"]').first().waitFor();
          expect(await page.title()).not.toBe('broken');
          expect(await complaints()).toEqual([]);
        }
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  test('is no formula in a table file, where negative numbers stay as they are', () => {
    const csv = readFileSync(
      join(build.folder, '2026-welfare/data/tables/meal-vouchers-vouchers.csv'),
      'utf8',
    );
    expect(csv).toContain('△1,200');
    expect(csv).toContain('"-1,350"');
    expect(csv).toContain("'@SUM(A1)");
    expect(csv).toMatch(/"'=HYPERLINK\(""https/);
  });
});
