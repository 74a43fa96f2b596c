import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { pack, unpack } from '../src/search/client/pack.ts';
import { createSearch, type Search } from '../src/search/client/search.ts';
import type { SearchIndex } from '../src/search/client/types.ts';
import { percentile } from './bench-time.ts';
import { indexOf } from './search-index.ts';

/** Queries of every kind, slow ones among them: long questions, slips, nonsense. */
const QUERIES: Record<Locale, string[]> = {
  ko: '여권|무더위쉼터|쉼터|주민 자치 회|여ㄱ|ㅇㄱ|ㅈㅁㅈㅊㅎ|4.6억|462,880천원|여꿘|무더이쉼터|durnjs|ㅊㅊㅅㅍ|passport renewal|우리 아이 방과후 돌봄 어디서 신청하나요|10월|지하철 노선도|asdfghjkl|여권신청방법|where can I renew a passport'.split(
    '|',
  ),
  en: 'passport|cooling shelter|shelter|heatwave|passp|여권|460 million won|pasport|particpatory budgeting|durnjs|who looks after my kids after school|October|subway map|asdfghjkl|somewhere cool in summer for my grandmother'.split(
    '|',
  ),
};
const ROUNDS = 30;

export interface SearchFigures {
  locale: Locale;
  times: number;
  pages: number;
  indexBytes: number;
  indexBrotli: number;
  loadMs: number;
  medianMs: number;
  p99Ms: number;
}

/** Code of the search as the browser gets it, compressed: of the engine, or of the panel that shows its answers. */
export async function searchCode(
  part: 'search/client/load' | 'components/client/search/panel' = 'search/client/load',
): Promise<{ bytes: number; brotli: number }> {
  const { outputFiles } = await build({
    entryPoints: [`src/${part}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: code.length, brotli: brotliCompressSync(code).length };
}

/** Measures one language, with the pages there are or so many times as many (made up: the same words, shuffled). */
export function measure(root: string, locale: Locale, times: number): SearchFigures {
  const index = multiply(indexOf(root, locale), times);
  const file = pack(index);
  const [search, loadMs] = timed(() => createSearch(unpack(file)));
  const spent = run(search, QUERIES[locale], times > 10 ? 2 : ROUNDS);
  return {
    locale,
    times,
    pages: index.pages.length,
    indexBytes: Buffer.byteLength(file),
    indexBrotli: times > 10 ? 0 : brotliCompressSync(file).length,
    loadMs,
    medianMs: percentile(spent, 0.5),
    p99Ms: percentile(spent, 0.99),
  };
}

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Times of single queries. Each round asks something else in between, so that nothing is only remembered. */
function run(search: Search, queries: readonly string[], rounds: number): number[] {
  const spent: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let filler = 0; filler < 400; filler += 40)
      search(`${String(round)}${String(filler)} ${'가나다라마바사아자차'.slice(round % 9)}`);
    for (const query of queries) spent.push(timed(() => search(query))[1]);
  }
  return spent;
}

/** The index so many times over: each copy's words are turned round, so that they are other words. */
function multiply(index: SearchIndex, times: number): SearchIndex {
  const turn = (text: string, by: number): string =>
    text.replaceAll(/\S+/g, (word) => `${word.slice(by % word.length)}${word.slice(0, by % word.length)}`);
  const copies = Array.from({ length: times }, (_, copy) =>
    index.pages.map((page) =>
      copy === 0
        ? page
        : {
            ...page,
            address: `${page.address}-${String(copy)}`,
            title: turn(page.title, copy),
            parts: page.parts.map(
              ([role, fragment, heading, lines = '', also = '']): (typeof page.parts)[number] => [
                role,
                fragment,
                turn(heading, copy),
                turn(lines, copy),
                turn(also, copy),
              ],
            ),
          },
    ),
  );
  return { ...index, pages: copies.flat() };
}

/** All figures, as lines for people. */
export async function benchSearch(root: string): Promise<string[]> {
  const code = await searchCode();
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const lines = [`search code: ${kb(code.brotli)} brotli (${kb(code.bytes)})`];
  for (const locale of LOCALES) {
    for (const times of [1, 10, 100]) {
      const one = measure(root, locale, times);
      lines.push(
        [
          `search ${locale} ×${String(times)}: ${String(one.pages)} pages, index ${kb(one.indexBytes)}`,
          one.indexBrotli === 0
            ? ''
            : `${kb(one.indexBrotli)} brotli, with code ${kb(one.indexBrotli + code.brotli)}`,
          `load ${one.loadMs.toFixed(0)} ms, a query ${one.medianMs.toFixed(2)} ms (median), ${one.p99Ms.toFixed(1)} ms (99th percentile)`,
        ]
          .filter((part) => part !== '')
          .join(', '),
      );
    }
  }
  return lines;
}
