import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { charactersOf, codePointsOf } from '../../src/fonts/characters.ts';
import { toSfnt } from '../../src/fonts/sfnt.ts';
import { buildSite } from './helpers/build.ts';
import { localized, LOCALES } from './helpers/content.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import { kilobytes, note, spread } from './helpers/measures.ts';
import { builds, filesIn } from './helpers/site.ts';

const KILOBYTE = 1000;
/**
 * The index of a language and the code that answers from it. The plan of 2025 keeps to 80 kB (unit/plan-2025); another
 * one, or a glossary for two, may say more, but not so much that the search should be built otherwise.
 */
const SEARCH = 100 * KILOBYTE;
let documents: Document[] = [];

interface Weight {
  address: string;
  /** Bytes by the kind of file: "html". */
  parts: Record<string, number>;
  total: number;
}

beforeAll(async () => {
  documents = await documentsOf(builds().root);
});

test('a second build has the same bytes', async () => {
  const again = hashes(await buildSite('again'));
  const first = hashes(builds().root.folder);
  note('files of the site without PDFs, the same in a second build', Object.keys(first).length);
  expect(again).toEqual(first);
});

test('the font draws every character of the pages', async () => {
  const { folder } = builds().root;
  const fonts = filesIn(folder).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  const drawn = codePointsOf(await toSfnt(readFileSync(join(folder, fonts[0] ?? ''))));
  const styles = filesIn(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => generatedTexts(readFileSync(join(folder, file), 'utf8')));
  const used = [...charactersOf([...documents.map(({ text }) => text), ...styles])];
  const missing = used
    .filter((character) => !drawn.has(character.codePointAt(0) ?? 0))
    .map((character) => {
      const where = documents.find(({ text }) => text.includes(character))?.address ?? 'a style sheet';
      return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16)}) on ${where}`;
    });
  note('characters on the pages', used.length);
  note('of these missing in the font', missing.length, '0');
  expect(missing).toEqual([]);
});

/**
 * What a first visit may load, compressed. The book and the booklets are whole documents to be read on, and are left out
 * of the first two.
 */
const BUDGETS: { what: string; of: (weight: Weight) => number; limit: number; documents?: true }[] = [
  { what: 'a page with all that it loads', of: ({ total }) => total, limit: 200 * KILOBYTE },
  { what: 'HTML', of: ({ parts }) => parts['html'] ?? 0, limit: 40 * KILOBYTE },
  { what: 'style sheet', of: ({ parts }) => parts['css'] ?? 0, limit: 12 * KILOBYTE, documents: true },
  { what: 'scripts on load', of: ({ parts }) => parts['js'] ?? 0, limit: 10 * KILOBYTE, documents: true },
  // Two plans use more characters than one.
  { what: 'font', of: ({ parts }) => parts['woff2'] ?? 0, limit: 150 * KILOBYTE, documents: true },
];

describe('a first visit', () => {
  let weights: Weight[] = [];
  beforeAll(() => {
    weights = documents.map(weigh);
  });

  test.each(BUDGETS)('keeps to its budget: $what', ({ what, of, limit, documents: all }) => {
    const weighed = weights
      .filter(({ address }) => all ?? !/\/print\/(book|department)\//.test(address))
      .map((weight) => ({ address: weight.address, bytes: of(weight) }));
    note(`${what}, brotli`, spread(weighed.map(({ bytes }) => bytes)), kilobytes(limit));
    expect(weighed.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });

  test.each(LOCALES)('is followed by the search only when it is used, in %s', (locale) => {
    const { folder } = builds().root;
    const named = (name: string) =>
      filesIn(folder).filter((file) => file.startsWith(`_astro/${name}`) && file.endsWith('.js'));
    const code = ['worker', 'panel'].flatMap(named);
    expect(code).toHaveLength(2);
    const index = join(localized('/', locale).slice(1), 'search-index.json');
    const parts = [index, ...code].map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
    const [ofIndex = 0, engine = 0, panel = 0] = parts;
    note(`search in ${locale}, index and engine, brotli`, kilobytes(ofIndex + engine), kilobytes(SEARCH));
    note(`panel that shows its answers, brotli`, kilobytes(panel));
    expect(ofIndex + engine).toBeLessThanOrEqual(SEARCH);
    const early = documents.filter(({ references }) =>
      references.some(
        ({ tag, value }) => tag !== 'a' && [index, ...code].some((file) => value.endsWith(file)),
      ),
    );
    expect(early.map(({ address }) => address)).toEqual([]);
  });

  // The pages have none; one that comes needs width and height, and a test that asks for them.
  test('loads no picture, so that none moves the text when it comes', () => {
    const pictures = documents.flatMap(({ address, references }) =>
      references
        .filter(({ tag }) => ['img', 'picture', 'video', 'iframe'].includes(tag))
        .map(({ value }) => `${address}: ${value}`),
    );
    expect(pictures).toEqual([]);
  });
});

/** The scripts that a script imports when it starts, by its own text. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(builds().root.folder, file), 'utf8');
  const own = [...code.matchAll(/\bimport\s*(?:[^"'();]*?from\s*)?["'](\.[^"']+)["']/g)].map(([, to = '']) =>
    join(dirname(file), to),
  );
  return own.flatMap((one) => [one, ...importsOf(one)]);
}

/** What a first visit loads, by kind of file, compressed as a server would on the fly. */
function weigh({ address, file, references }: Document): Weight {
  const { folder } = builds().root;
  const loaded = references
    .filter(({ tag, rel }) => tag !== 'a' && !['canonical', 'alternate'].includes(rel))
    .map(({ value }) => value.slice(1));
  const parts: Record<string, number> = {};
  const files = loaded.filter((value) => /\.\w+$/.test(value));
  const imported = files.filter((one) => one.endsWith('.js')).flatMap(importsOf);
  for (const part of new Set([file, ...files, ...imported])) {
    const kind = part.split('.').at(-1) ?? '';
    const bytes = readFileSync(join(folder, part));
    // A woff2 is compressed already.
    const size =
      kind === 'woff2'
        ? bytes.length
        : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
    parts[kind] = (parts[kind] ?? 0) + size;
  }
  return { address, parts, total: Object.values(parts).reduce((sum, size) => sum + size, 0) };
}

/** Texts that a style sheet puts on the page. */
function generatedTexts(css: string): string[] {
  return [...css.matchAll(/content:\s*"([^"]*)"/g)].map(([, text = '']) =>
    text.replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
