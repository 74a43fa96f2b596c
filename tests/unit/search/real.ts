import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexOf } from '../../../scripts/search-index.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { pack, unpack } from '../../../src/search/client/pack.ts';
import { createSearch, type Search } from '../../../src/search/client/search.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** A query and the pages of which one has to be among the first five; none where nothing may be found. */
export interface Query {
  kind: string;
  locale: Locale;
  query: string;
  expected: string[];
}

export function queries(set: string): Query[] {
  return JSON.parse(readFileSync(join(ROOT, `tests/fixtures/search/${set}.json`), 'utf8')) as Query[];
}

/** The real content's index as a file, and the search from it: as the browser has it. */
export const files: Record<Locale, string> = { ko: pack(indexOf(ROOT, 'ko')), en: pack(indexOf(ROOT, 'en')) };
export const searches: Record<Locale, Search> = {
  ko: createSearch(unpack(files.ko)),
  en: createSearch(unpack(files.en)),
};
