import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexOf } from '../../../scripts/search-index.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { pack, unpack } from '../../../src/search/client/pack.ts';
import { createSearch, type Search } from '../../../src/search/client/search.ts';
import type { SearchIndex } from '../../../src/search/client/types.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** A query and the pages of which one has to be among the first five; none where nothing may be found. */
export interface Query {
  kind: string;
  locale: Locale;
  query: string;
  expected: string[];
}

export function queries(set: string): Query[] {
  return JSON.parse(readFileSync(join(ROOT, `tests/fixtures/search-2025/${set}.json`), 'utf8')) as Query[];
}

/** The index of the plan of 2025 and the site's own pages. */
export const index2025 = (locale: Locale): SearchIndex => indexOf(ROOT, locale, '2025');

/** That index as a file, and the search from it: as the browser has it where that plan is the newest. */
export const files: Record<Locale, string> = { ko: pack(index2025('ko')), en: pack(index2025('en')) };
export const searches: Record<Locale, Search> = {
  ko: createSearch(unpack(files.ko)),
  en: createSearch(unpack(files.en)),
};
