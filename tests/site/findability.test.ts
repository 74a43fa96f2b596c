import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { departmentIds, localized, LOCALES, planIds, projectFiles, siteAddress } from './helpers/content.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import { note, spread } from './helpers/measures.ts';
import { builds, filesIn } from './helpers/site.ts';

const KILOBYTE = 1000;
let pages: Document[] = [];

beforeAll(async () => {
  const all = await documentsOf(builds().root);
  pages = all.filter(({ file }) => file !== '404.html');
});

const read = (file: string, build = builds().root): string => readFileSync(join(build.folder, file), 'utf8');

/** The content of a <meta>, by its name or property. */
function meta({ head }: Document, name: string): string {
  const start = new RegExp(`^meta (name|property)=${name} content=`);
  return head.find((entry) => start.test(entry))?.replace(start, '') ?? '';
}

/** Where a page is found: its own address, but for the home page, which is the newest plan's. */
const isHome = ({ address }: Document): boolean => address === '/' || address === '/en/';

/** Booklets and the book hold again what stands on pages of its own: they ask not to be indexed. */
const isUnlisted = (page: Document): boolean => meta(page, 'robots').includes('noindex');

/** The file of an address of this site. */
function fileAt(address: string): string {
  const path = address.slice(siteAddress().length + 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('titles and descriptions', () => {
  test.each(LOCALES)('are each page’s own in %s, and of a sensible length', (locale) => {
    const mine = pages.filter((page) => !isHome(page) && page.lang === locale);
    const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
    expect(repeated(mine.map(({ title }) => title))).toEqual([]);
    expect(repeated(mine.map((page) => meta(page, 'description')))).toEqual([]);
    const unfit = mine.filter((page) => {
      const [title, description] = [page.title.length, meta(page, 'description').length];
      return title < 10 || title > 130 || description < 20 || description > 200;
    });
    expect(unfit.map((page) => `${page.address}: ${page.title} / ${meta(page, 'description')}`)).toEqual([]);
  });
});

describe('what is shared', () => {
  test('names its title, its address and a picture that is there', () => {
    const faults = pages.flatMap((page) => {
      const image = meta(page, 'og:image');
      return [
        page.title.startsWith(meta(page, 'og:title')) ? '' : 'another title',
        meta(page, 'og:url') === page.canonical ? '' : 'another address',
        image.startsWith(`${siteAddress()}/`) && existsSync(join(builds().root.folder, fileAt(image)))
          ? ''
          : `no picture at ${image}`,
        image.includes(`/share/${page.lang}/`) ? '' : 'a picture in the other language',
      ]
        .filter((fault) => fault !== '')
        .map((fault) => `${page.address}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('has a picture of its own for each project and language', () => {
    for (const { plan, id } of planIds().flatMap(projectFiles))
      for (const locale of LOCALES) {
        const path = localized(`/${plan}/projects/${id}/`, locale);
        const page = pages.find(({ address }) => address === path);
        expect(page && meta(page, 'og:image')).toBe(
          `${siteAddress()}/${plan}/share/${locale}/projects/${id}.png`,
        );
      }
  });

  test('shows pictures of 1200 × 630, each at most 40 KB', async () => {
    const { folder } = builds().root;
    const files = filesIn(folder).filter((file) => /\/share\/.*\.png$/.test(file));
    const bytes = files.map((file) => statSync(join(folder, file)).size);
    for (const file of files) {
      const { width, height } = await sharp(join(folder, file)).metadata();
      expect([width, height], file).toEqual([1200, 630]);
    }
    note('pictures for sharing', `${String(files.length)}, ${spread(bytes)}`, '40 KB');
    expect(Math.max(...bytes)).toBeLessThanOrEqual(40 * KILOBYTE);
  });

  test('has icons', () => {
    for (const icon of ['favicon.svg', 'favicon.ico', 'apple-touch-icon.png'])
      expect(existsSync(join(builds().root.folder, icon))).toBe(true);
  });
});

describe('the sitemap', () => {
  test('has every page once, with its languages and the one for others', () => {
    const urls = read('sitemap.xml')
      .split('<url>')
      .slice(1)
      .map((url) => ({
        address: /<loc>([^<]+)</.exec(url)?.[1] ?? '',
        alternates: Object.fromEntries(
          [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', href = '']) => [
            language,
            href,
          ]),
        ),
      }));
    const unlisted = pages.filter(isUnlisted).map(({ address }) => address);
    expect(unlisted.filter((address) => !/\/print\/(book|department)\//.test(address))).toEqual([]);
    expect(unlisted).toHaveLength(
      LOCALES.length * planIds().reduce((sum, plan) => sum + 1 + departmentIds(plan).length, 0),
    );
    const expected = pages
      .filter((page) => !isHome(page) && !isUnlisted(page))
      .map(({ canonical, alternates }) => ({ address: canonical ?? '', alternates }))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
    expect(urls).toEqual(expected);
    for (const { alternates } of urls) {
      expect(Object.keys(alternates)).toEqual(['ko', 'en', 'x-default']);
      for (const address of Object.values(alternates))
        expect(existsSync(join(builds().root.folder, fileAt(address))), address).toBe(true);
    }
  });

  test.each(['root', 'base'] as const)('is named by robots.txt of the build at the %s', (name) => {
    const { base } = builds()[name];
    expect(read('robots.txt', builds()[name])).toContain(`\nSitemap: ${siteAddress()}${base}sitemap.xml\n`);
    expect(read('sitemap.xml', builds()[name])).toContain(`<loc>${siteAddress()}${base}about/</loc>`);
  });
});

test('llms.txt names addresses that are there', () => {
  const addresses = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(projectFiles(planIds()[0] ?? '').length);
  expect(addresses.filter((one) => !existsSync(join(builds().root.folder, fileAt(one))))).toEqual([]);
});

describe('JSON-LD', () => {
  interface Thing {
    [key: string]: unknown;
    '@graph'?: Thing[];
  }

  /** Every text beneath these keys, however deep. */
  function texts(thing: unknown, keys: readonly string[]): string[] {
    if (typeof thing !== 'object' || thing === null) return [];
    return Object.entries(thing).flatMap(([key, value]) =>
      keys.includes(key) && typeof value === 'string' ? [value] : texts(value, keys),
    );
  }

  const described = () =>
    pages.flatMap((page) => {
      const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(read(page.file)) ?? [];
      return json === undefined ? [] : [{ page, data: JSON.parse(json) as Thing }];
    });

  test('stands on the plan, its data, every division and every project', () => {
    const found = described().map(({ page }) => page.address);
    const wanted = pages
      .map(({ address }) => address)
      .filter((address) => /\/\d{4}\/(data\/|(projects|departments)\/[^/]+\/)?$/.test(address))
      .filter((address) => !address.endsWith('/compare/'));
    expect(wanted.filter((address) => !found.includes(address))).toEqual([]);
  });

  test('names nothing that is not on its page, and no address that is not there', () => {
    const faults = described().flatMap(({ page, data }) => {
      const [first] = data['@graph'] ?? [data];
      const names = texts(first, ['name', 'audienceType'])
        .flatMap((name) => name.split(': '))
        .filter((name) => !page.text.toLowerCase().includes(name.toLowerCase()));
      const addresses = texts(data, ['url', 'contentUrl', '@id'])
        .filter((address) => address.startsWith(siteAddress()))
        .map((address) => address.replace(/#.*$/, ''))
        .filter((address) => !existsSync(join(builds().root.folder, fileAt(address))));
      return [...names, ...addresses].map((one) => `${page.address}: ${one}`);
    });
    expect(faults).toEqual([]);
  });
});
