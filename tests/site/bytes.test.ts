import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { charactersOf, codePointsOf } from '../../src/fonts/characters.ts';
import { toSfnt } from '../../src/fonts/sfnt.ts';
import { useBrowser, withPage } from './helpers/browser.ts';
import { buildSite } from './helpers/build.ts';
import { readDocuments, type Document } from './helpers/documents.ts';
import { builds, filesIn } from './helpers/site.ts';

const KILOBYTE = 1000;
const browser = useBrowser();
let documents: Document[] = [];

beforeAll(async () => {
  documents = await withPage(browser, {}, (page) => readDocuments(page, builds().root));
});

test('a second build has the same bytes', async () => {
  const again = hashes(await buildSite('again', '/'));
  expect(again).toEqual(hashes(builds().root.folder));
});

test('the font draws every character of the pages', async () => {
  const { folder } = builds().root;
  const fonts = filesIn(folder).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  const drawn = codePointsOf(await toSfnt(readFileSync(join(folder, fonts[0] ?? ''))));
  const styles = filesIn(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => generatedTexts(readFileSync(join(folder, file), 'utf8')));
  const missing = [...charactersOf([...documents.map(({ text }) => text), ...styles])]
    .filter((character) => !drawn.has(character.codePointAt(0) ?? 0))
    .map((character) => {
      const where = documents.find(({ text }) => text.includes(character))?.address ?? 'a style sheet';
      return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16)}) on ${where}`;
    });
  expect(missing).toEqual([]);
});

describe('the heaviest project page', () => {
  test('loads in at most 200 KB, of which at most 10 KB are scripts', () => {
    const weights = documents.filter(({ address }) => /\/projects\/[^/]+\/$/.test(address)).map(weigh);
    const [heaviest] = weights.sort((a, b) => b.total - a.total);
    if (heaviest === undefined) throw new Error('There is no project page.');
    const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} KB`;
    const parts = Object.entries(heaviest.parts).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
    console.log(`${heaviest.address}: ${kilobytes(heaviest.total)} (${parts.join(', ')}; brotli)`);
    expect(heaviest.total).toBeLessThanOrEqual(200 * KILOBYTE);
    expect(heaviest.parts['js'] ?? 0).toBeLessThanOrEqual(10 * KILOBYTE);
  });
});

test('no page loads more than 10 KB of scripts', () => {
  const heavy = documents
    .map(weigh)
    .filter(({ parts }) => (parts['js'] ?? 0) > 10 * KILOBYTE)
    .map(({ address, parts }) => `${address}: ${String(parts['js'])} bytes`);
  expect(heavy).toEqual([]);
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
function weigh({ address, file, references }: Document) {
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
