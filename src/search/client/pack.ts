import { hasHangul } from './keyboard.ts';
import type { IndexedPage, IndexedPart, SearchIndex } from './types.ts';

/**
 * The index as a file. Two things make it a tenth smaller once compressed; it stays JSON.
 * Parts travel by columns, and in them by role: like stands beside like. And Korean in UTF-8 takes three bytes a syllable, which no
 * compressor makes up for: the syllables that an index uses travel as two-byte characters of a range that neither
 * language uses, the commonest of them on lead bytes of their own.
 */
const FIRST = 0x400;
const LAST = 0x7ff;
const CODED = /[\u0400-\u07ff]/g;
/** So many of the commonest syllables come first: two lead bytes of UTF-8. */
const COMMON = 128;
/** The first syllable, 가. */
const SYLLABLES = 0xac00;
/** The character of no step between two letters: those from it on stand in JSON as they are. */
const STEP = 0x5d;
/** Between parts, and between the lines of a part; in a text they become spaces. */
const PART = '|';
const LINE = '^';

/** What a page has beside its parts. */
const OF_PAGE = [
  'address',
  'ofPlan',
  'title',
  'kind',
  'page',
  'division',
  'audiences',
  'amounts',
] as const satisfies Exclude<keyof IndexedPage, 'parts'>[];

interface PackedIndex extends Omit<SearchIndex, 'pages'> {
  /** Roles of the parts of each page, a character a part; pages are parted by spaces. */
  roles: string;
  lines: string;
  headings: string;
  fragments: string;
  /** Other words in Korean, and those in Latin letters. */
  korean: string;
  latin: string;
  /** For each of OF_PAGE, what the pages have; null where a page has it not. */
  ofPages: unknown[][];
}

/** Writes an index as a file; the same index gives the same bytes. */
export function pack(index: SearchIndex): string {
  const { pages, stop, ...rest } = index;
  const all = pages.flatMap(({ parts }) => parts);
  const order = byRole(all.map(([role]) => role));
  const column = (at: 1 | 2 | 3 | 4, wanted = (_line: string): boolean => true): string =>
    order
      .map((part) => (all[part]?.[at] ?? '').replaceAll(/[|^]/g, ' ').split('\n').filter(wanted).join(LINE))
      .join(PART);
  // In this order, like after like, the file is compressed best.
  const packed: PackedIndex = {
    ...rest,
    roles: pages.map(({ parts }) => parts.map(([role]) => role.toString(36)).join('')).join(' '),
    lines: column(3),
    headings: column(2),
    latin: column(4, (line) => !hasHangul(line)),
    fragments: column(1),
    ofPages: OF_PAGE.map((name) => pages.map((page) => page[name] ?? null)),
    korean: column(4, hasHangul),
    stop,
  };
  return withLetters(JSON.stringify(packed));
}

/** Reads an index from its file. */
export function unpack(file: string): SearchIndex {
  const { roles, lines, headings, fragments, korean, latin, ofPages, ...rest } = JSON.parse(
    withoutLetters(file),
  ) as PackedIndex;
  const columns = [fragments, headings, lines, korean, latin].map((column) => column.split(PART));
  const codes = [...roles.replaceAll(' ', '')].map((role) => parseInt(role, 36));
  const all: IndexedPart[] = [];
  byRole(codes).forEach((part, at) => {
    const [fragment = '', heading = '', body = '', ...also] = columns.map((column) =>
      column[at]?.replaceAll(LINE, '\n'),
    );
    all[part] = [codes[part] ?? 0, fragment, heading, body, also.filter(Boolean).join('\n')];
  });
  let from = 0;
  const pages = roles.split(' ').map((page, at) => {
    const own = OF_PAGE.map((name, n) => [name, ofPages[n]?.[at]]).filter(([, value]) => value !== null);
    return { ...Object.fromEntries(own), parts: all.slice(from, (from += page.length)) } as IndexedPage;
  });
  return { ...rest, pages };
}

/** Places of the parts, those of one role beside each other. */
const byRole = (roles: readonly number[]): number[] =>
  [...roles.keys()].sort((a, b) => (roles[a] ?? 0) - (roles[b] ?? 0) || a - b);

function withLetters(json: string): string {
  if (json.search(CODED) >= 0)
    throw new Error('the search index holds letters of the range that it is packed with');
  const counts = new Map<string, number>();
  for (const [char] of json.matchAll(/[가-힣]/g)) counts.set(char, (counts.get(char) ?? 0) + 1);
  const byCount = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, LAST - FIRST + 1)
    .map(([char]) => char);
  // In the order of the alphabet each is told by how far it lies from the one before: a third of the room.
  const letters = [byCount.slice(0, COMMON).sort(), byCount.slice(COMMON).sort()];
  const steps = letters.flatMap((list) =>
    list.map((char, at) => char.charCodeAt(0) - (list[at - 1]?.charCodeAt(0) ?? SYLLABLES)),
  );
  const codes = new Map(letters.flat().map((char, at) => [char, String.fromCharCode(FIRST + at)]));
  return `{"letters":"${String.fromCharCode(...steps.map((step) => step + STEP))}",${json.replaceAll(/[가-힣]/g, (char) => codes.get(char) ?? char).slice(1)}`;
}

function withoutLetters(file: string): string {
  const steps = /^\{"letters":"([^"]*)",/.exec(file)?.[1] ?? '';
  let last = SYLLABLES;
  const letters = [...steps].map((step, at) => {
    if (at === COMMON) last = SYLLABLES;
    last += step.charCodeAt(0) - STEP;
    return String.fromCharCode(last);
  });
  return file.replaceAll(CODED, (code) => letters[code.charCodeAt(0) - FIRST] ?? '');
}
