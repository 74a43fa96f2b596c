import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { unpack } from '../../src/search/client/pack.ts';
import { createSearch } from '../../src/search/client/search.ts';
import { violations } from './helpers/axe.ts';
import { at as siteAt, useBrowser, withPage } from './helpers/browser.ts';
import { buildWith } from './helpers/build.ts';
import { departmentFacts, departmentIds, localized, siteAddress, siteFacts } from './helpers/content.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import { brokenReferences } from './helpers/links.ts';
import { builds, filesIn, htmlFiles, type Build } from './helpers/site.ts';

/** An invented district, and the plan of one of its bureaus. */
const HANEUL = 'tests/fixtures/plans/haneul';
const SECOND = '2026-welfare';
const browser = useBrowser();

async function look(folder: string): Promise<{ build: Build; documents: Document[] }> {
  const build: Build = { folder, base: '/', address: '' };
  return { build, documents: await documentsOf(build) };
}

function at(documents: readonly Document[], address: string): Document {
  const found = documents.find((document) => document.address === address);
  if (found === undefined) throw new Error(`no page at ${address}`);
  return found;
}

const linksOf = ({ references }: Document) =>
  references.filter(({ tag }) => tag === 'a').map(({ value }) => value);

function search(folder: string, file: string, query: string): string[] {
  const index = unpack(readFileSync(join(folder, file), 'utf8'));
  return createSearch(index)(query, { limit: 5 }).results.map(({ address }) => address);
}

describe('a second plan beside the first', () => {
  let build: Build;
  let documents: Document[] = [];

  beforeAll(async () => {
    const folder = await buildWith('two', [
      { from: 'content', to: 'content' },
      { from: join(HANEUL, SECOND), to: join('content', SECOND) },
    ]);
    ({ build, documents } = await look(folder));
  });

  test('has pages of its own in both languages and takes none from the first', () => {
    const alone = filesIn(builds().root.folder).filter((file) => file.endsWith('.html'));
    const both = documents.map(({ file }) => file);
    expect(alone.filter((file) => !both.includes(file))).toEqual([]);
    const added = both.filter((file) => !alone.includes(file));
    expect(added.filter((file) => !/^(en\/)?2026-welfare\//.test(file))).toEqual([]);
    for (const part of ['projects/days-off', 'departments/front-desk', 'for/carers', 'budget', 'audit'])
      for (const locale of ['', 'en/']) expect(added).toContain(`${locale}${SECOND}/${part}/index.html`);
  });

  test.each(['ko', 'en'] as const)(
    'is the home page in %s, being the newest; each names the other',
    (locale) => {
      const home = at(documents, localized('/', locale));
      expect(home.canonical).toBe(`${siteAddress()}${localized(`/${SECOND}/`, locale)}`);
      expect(home.h1).toEqual([locale === 'ko' ? '2026년 복지국 업무계획' : '2026 Welfare Work Plan']);
      expect(linksOf(home)).toContain(localized('/2025/', locale));
      expect(linksOf(at(documents, localized('/2025/', locale)))).toContain(localized(`/${SECOND}/`, locale));
    },
  );

  test('leads nowhere wrong, and each page to its twin', () => {
    expect(brokenReferences(documents, build, siteAddress())).toEqual([]);
    const faults = documents
      .filter(({ file }) => file !== '404.html')
      .filter(({ address, switches }) => {
        const path = address.replace(/^\/en\//, '/');
        const twin = address === path ? localized(path, 'en') : path;
        return switches.length !== 1 || switches[0]?.href !== twin;
      });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  test('is what the search finds', () => {
    expect(search(build.folder, 'search-index.json', '끼니표')[0]).toBe('projects/meal-vouchers');
    expect(search(build.folder, 'en/search-index.json', 'family carers')[0]).toBe('projects/days-off');
  });

  test('changes nothing in the data of the first', () => {
    const data = (folder: string) =>
      filesIn(folder)
        .filter((file) => /^2025\/(data|calendar)\//.test(file) && !file.endsWith('.html'))
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    expect(data(build.folder)).toEqual(data(builds().root.folder));
  });

  test('shows no difference of its own figures, which all agree', () => {
    const audit = readFileSync(join(build.folder, SECOND, 'data/audit.json'), 'utf8');
    const statuses = (JSON.parse(audit) as { status: string }[]).map(({ status }) => status);
    expect(statuses.length).toBeGreaterThan(20);
    expect(new Set(statuses)).toEqual(new Set(['agrees']));
  });
});

describe('another district', () => {
  let build: Build;
  let documents: Document[] = [];

  beforeAll(async () => {
    ({ build, documents } = await look(await buildWith('other', [{ from: HANEUL, to: 'content' }])));
  });

  test('is named on every page, in its addresses and in its licence', () => {
    const about = at(documents, '/about/');
    expect(about.text).toContain('복지국이 보낸 문서에서 옮겼습니다.');
    expect(about.text).toContain('공공누리 제1유형');
    for (const { file, title, canonical } of documents.filter((one) => one.file !== '404.html')) {
      expect(title, file).toContain(file.startsWith('en/') ? 'Haneul-gu Welfare Bureau' : '하늘구 복지국');
      expect(canonical, file).toMatch(/^https:\/\/haneul\.example\//);
    }
    expect(linksOf(at(documents, '/2026-welfare/projects/days-off/'))).toContain('tel:020000000');
  });

  test('says its figures in its own words', () => {
    expect(at(documents, '/').text).toContain('2025년 최종보다 5,000만 원(5.6%) 많습니다');
    expect(at(documents, '/en/').text).toContain('than 2025 (final)');
    const budget = at(documents, '/2026-welfare/budget/').text;
    expect(budget).toContain('복지사업비와 사업별 예산');
    expect(budget).toContain('복지기금');
  });

  test('says on every page, once and at its top, that a government publishes it; the first says nothing', () => {
    for (const { file, text } of documents) {
      const { officialSite, skipToContent } = dictionary(file.startsWith('en/') ? 'en' : 'ko');
      expect(text.split(officialSite).length, file).toBe(2);
      expect(text, file).toMatch(new RegExp(`^${skipToContent} ${officialSite}`));
    }
    const silent = htmlFiles(builds().root).filter(({ html }) => html.includes('class="official"'));
    expect(silent).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'says it within the width of a small phone, without a fault of access (%s), and not on paper',
    async (colorScheme) => {
      const { server, address } = await serve(build.folder, 0);
      try {
        await withPage(browser, { viewport: { width: 320, height: 640 }, colorScheme }, async (page) => {
          for (const path of ['/2026-welfare/', '/en/2026-welfare/']) {
            await page.goto(siteAt(address, path), { waitUntil: 'load' });
            const line = page.locator('.site-header .official');
            expect(await line.isVisible()).toBe(true);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
            expect(await violations(page)).toEqual([]);
            await page.emulateMedia({ media: 'print' });
            expect(await line.isVisible()).toBe(false);
            await page.emulateMedia({ media: 'screen' });
          }
        });
      } finally {
        server.close();
        server.closeAllConnections();
      }
    },
  );

  test('has a division without projects', () => {
    expect(at(documents, '/2026-welfare/departments/front-desk/').text).toContain('주요사업이 없습니다');
  });

  test('leads nowhere wrong', () => {
    expect(brokenReferences(documents, build, 'https://haneul.example')).toEqual([]);
  });

  test('has not a word of the first district, its plan or its year', () => {
    const names = [
      siteFacts()['owner'],
      siteFacts()['areas'],
      ...departmentIds('2025').map((id) => departmentFacts('2025', id)),
    ];
    const words = [...new Set([...names.flatMap(textsOf), '금천', 'Geumcheon', '2024'])];
    const found = filesIn(build.folder)
      .filter((file) => !/\.(woff2|png|ico)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(build.folder, file), 'utf8');
        return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
      });
    expect(found).toEqual([]);
  });
});

/** Names and titles anywhere inside: what stands beneath "ko" and "en". */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'ko' || key === 'en') && typeof inner === 'string' ? [inner] : textsOf(inner),
  );
}
