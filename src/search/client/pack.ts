import type { IndexedPage, IndexedPart, SearchIndex } from './types.ts';

/**
 * The index as a file. Two things make it a tenth smaller once compressed; it stays JSON.
 * Parts travel by columns: like stands beside like. And Korean in UTF-8 takes three bytes a syllable, which no
 * compressor makes up for: the syllables that an index uses travel as two-byte characters of a range that neither
 * language uses, the commonest first.
 */
const FIRST = 0x400;
const LAST = 0x7ff;
const CODED = /[\u0400-\u07ff]/g;
/** Between parts, and between the lines of a part; in a text they become spaces. */
const PART = '|';
const LINE = '^';

interface PackedIndex extends Omit<SearchIndex, 'pages'> {
  pages: Omit<IndexedPage, 'parts'>[];
  /** Roles of the parts of each page, a character a part; pages are parted by spaces. */
  roles: string;
  fragments: string;
  headings: string;
  lines: string;
  also: string;
}

/** Writes an index as a file; the same index gives the same bytes. */
export function pack(index: SearchIndex): string {
  const all = index.pages.flatMap(({ parts }) => parts);
  const column = (at: 1 | 2 | 3 | 4): string =>
    all.map((part) => (part[at] ?? '').replaceAll(/[|^]/g, ' ').replaceAll('\n', LINE)).join(PART);
  const packed: PackedIndex = {
    ...index,
    pages: index.pages.map(({ parts: _, ...page }) => page),
    roles: index.pages.map(({ parts }) => parts.map(([role]) => role.toString(36)).join('')).join(' '),
    fragments: column(1),
    headings: column(2),
    lines: column(3),
    also: column(4),
  };
  return withLetters(JSON.stringify(packed));
}

/** Reads an index from its file. */
export function unpack(file: string): SearchIndex {
  const { pages, roles, fragments, headings, lines, also, ...rest } = JSON.parse(
    withoutLetters(file),
  ) as PackedIndex;
  const columns = [fragments, headings, lines, also].map((column) => column.split(PART));
  const text = (column: number, at: number): string => (columns[column]?.[at] ?? '').replaceAll(LINE, '\n');
  let at = 0;
  const parts = roles
    .split(' ')
    .map((page) =>
      [...page].map((role): IndexedPart => [
        parseInt(role, 36),
        text(0, at),
        text(1, at),
        text(2, at),
        text(3, at++),
      ]),
    );
  return { ...rest, pages: pages.map((page, n) => ({ ...page, parts: parts[n] ?? [] })) };
}

function withLetters(json: string): string {
  if (json.search(CODED) >= 0)
    throw new Error('the search index holds letters of the range that it is packed with');
  const counts = new Map<string, number>();
  for (const [char] of json.matchAll(/[가-힣]/g)) counts.set(char, (counts.get(char) ?? 0) + 1);
  const letters = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, LAST - FIRST + 1)
    .map(([char]) => char);
  const codes = new Map(letters.map((char, at) => [char, String.fromCharCode(FIRST + at)]));
  return `{"letters":"${letters.join('')}",${json.replaceAll(/[가-힣]/g, (char) => codes.get(char) ?? char).slice(1)}`;
}

function withoutLetters(file: string): string {
  const letters = /^\{"letters":"([^"]*)",/.exec(file)?.[1] ?? '';
  return file.replaceAll(CODED, (code) => letters.charAt(code.charCodeAt(0) - FIRST));
}
