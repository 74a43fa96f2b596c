import { beforeAll, describe, expect, test } from 'vitest';
import { contractedPaths, localized, LOCALES, planIds, siteAddress } from './helpers/content.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import { builds } from './helpers/site.ts';

let all: Document[] = [];
let pages: Document[] = [];

beforeAll(async () => {
  all = await documentsOf(builds().root);
  pages = all.filter(({ file }) => file !== '404.html');
});

/** What is wrong, as "address: what", for those pages where anything is. */
function faults(documents: readonly Document[], find: (document: Document) => string[]): string[] {
  return documents.flatMap((document) => find(document).map((fault) => `${document.address}: ${fault}`));
}

function pathOf({ address }: Document): string {
  return address.replace(/^\/en\//, '/');
}

describe('the pages that the contract names', () => {
  test('are there in both languages, and no others', () => {
    const expected = contractedPaths().flatMap((path) => LOCALES.map((locale) => localized(path, locale)));
    expect(all.map(({ address }) => address).sort()).toEqual([...expected, '/404.html'].sort());
  });

  test('say their language', () => {
    expect(
      faults(all, ({ address, lang }) =>
        lang === (address.startsWith('/en/') ? 'en' : 'ko') ? [] : [`<html lang="${lang}">`],
      ),
    ).toEqual([]);
  });

  test('name their own address and their twins', () => {
    const [newest = ''] = planIds();
    const absolute = (path: string) => new URL(path, siteAddress()).href;
    expect(
      faults(pages, (page) => {
        // The home page shows the newest plan, whose own address is the one to keep.
        const path = pathOf(page) === '/' ? `/${newest}/` : pathOf(page);
        const own = page.address.startsWith('/en/') ? 'en' : 'ko';
        const expected = {
          canonical: absolute(localized(path, own)),
          ko: absolute(path),
          en: absolute(localized(path, 'en')),
          'x-default': absolute(path),
        };
        const found = { canonical: page.canonical, ...page.alternates };
        return JSON.stringify(found) === JSON.stringify(expected) ? [] : [JSON.stringify(found)];
      }),
    ).toEqual([]);
  });

  test('lead to the same page in the other language, and back', () => {
    expect(
      faults(pages, (page) => {
        const other = page.address.startsWith('/en/') ? 'ko' : 'en';
        const expected = JSON.stringify([{ lang: other, href: localized(pathOf(page), other) }]);
        return JSON.stringify(page.switches) === expected ? [] : [JSON.stringify(page.switches)];
      }),
    ).toEqual([]);
  });

  test('have titles of their own and one heading of the first level', () => {
    expect(
      faults(all, ({ h1 }) => (h1.length === 1 && h1[0] !== '' ? [] : [`h1: ${h1.join(' | ')}`])),
    ).toEqual([]);
    // The home page is the newest plan's page at a second address.
    const titles = pages.filter((page) => pathOf(page) !== '/').map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('describe themselves differently', () => {
    const descriptions = pages
      .filter((page) => pathOf(page) !== '/')
      .map(({ head }) => head.find((entry) => entry.startsWith('meta name=description')) ?? 'none');
    expect(descriptions.filter((one, index) => descriptions.indexOf(one) !== index)).toEqual([]);
  });
});

describe('the security policy', () => {
  test('stands before anything that it governs', () => {
    const early = /^meta (charset|http-equiv=Content-Security-Policy)/i;
    expect(
      faults(all, ({ head }) => {
        const at = head.findIndex((entry) => /http-equiv=Content-Security-Policy/i.test(entry));
        return at === -1 ? ['no policy'] : head.slice(0, at).filter((entry) => !early.test(entry));
      }),
    ).toEqual([]);
  });

  test('allows this site alone, and nothing inline', () => {
    expect(
      faults(all, ({ policy }) => [
        ...(policy.startsWith("default-src 'none'") ? [] : [policy]),
        ...policy
          .split(/[\s;]+/)
          .filter((word) => !/^([a-z]+-)?[a-z]+$/.test(word) && word !== "'none'" && word !== "'self'"),
      ]),
    ).toEqual([]);
  });

  test('finds no code and no style inside the files', () => {
    expect(faults(all, ({ inline }) => inline)).toEqual([]);
  });
});

/** Words with places to fill, which no reader sees as they stand; the scripts' own tests look at the result. */
const FOR_SCRIPTS = 'data-words=';

describe('the words', () => {
  const around = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map((match) => text.slice(Math.max(0, match.index - 40), match.index + 40));

  test('are not struck through', () => {
    expect(faults(all, ({ deleted }) => deleted)).toEqual([]);
  });

  test('show no Markdown, no braces and no programming language', () => {
    const left = /\*\*|\||[{}]|~~|\bundefined\b|\bNaN\b|\[object|&(?:[a-z]+|#\d+);|<\/?[a-z]+>/g;
    expect(faults(all, ({ text }) => around(text, left))).toEqual([]);
    expect(faults(all, ({ title }) => around(title, /\*\*|[{}]|\bundefined\b|\bNaN\b|\[object/g))).toEqual(
      [],
    );
    expect(
      faults(all, ({ attributes }) =>
        attributes
          .filter((one) => !one.startsWith(FOR_SCRIPTS))
          // Sentences that a script finishes name the places that it fills in.
          .map((one) => (one.startsWith('data-') ? one.replaceAll(/\{(n|names?|sum)\}/g, '') : one))
          .filter((one) => /\bundefined\b|\bNaN\b|\[object|[{}]|\*\*|&(?:[a-z]+|#\d+);/.test(one)),
      ),
    ).toEqual([]);
  });

  test('have no empty brackets and no space before a comma', () => {
    expect(faults(all, ({ seen }) => around(seen, /\(\s*\)|[\p{L}\d] ,|“\s*”/gu))).toEqual([]);
  });
});
