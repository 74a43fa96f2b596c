import { aliasesOf } from './aliases.ts';
import { compact, END, GAP, initials, key, START } from './normalize.ts';
import { ROLES, type IndexedPage, type Role, type SearchIndex } from './types.ts';

/** One line of text, with where it stands. */
export interface Line {
  page: number;
  /** Place among the page's parts; -1 for the page's own title. */
  part: number;
  role: Role;
  /** heading: title of the page or part; body: its text; also: other words, never shown. */
  slot: 'heading' | 'body' | 'also';
  weight: number;
  text: string;
}

/** Everything that is searched, as one long text: a plain scan of it beats any structure at this size. */
export interface Corpus {
  index: SearchIndex;
  lines: Line[];
  /** All lines normalised, each followed by a line break. */
  text: string;
  /** The same with each syllable's initial consonant in its place. */
  initials: string;
  flags: Uint8Array;
  /** Where each line begins in `text`. */
  starts: Uint32Array;
  /** The first line of each part of each page; a part's lines follow one another. */
  parts: Map<number, number>[];
  /** Other words and names, normalised, to the names used here: "cctv관제센터" to "U-통합운영센터". */
  aliases: Map<string, string[]>;
  stop: Set<string>;
  /** Other words for a page that mean something only together: "how many people". */
  phrases: Set<string>;
}

/** What a word is worth by where it stands: heading, text. */
const WEIGHTS: Record<Role, [heading: number, body: number]> = {
  name: [3.2, 3],
  words: [2.2, 2.2],
  summary: [1.9, 1.9],
  section: [1.1, 1],
  item: [1.9, 1],
  table: [1.6, 0.9],
  event: [1.3, 1],
  place: [1.4, 0.9],
  team: [2.2, 1.3],
  law: [1.5, 1],
  tag: [1, 1],
  term: [1.7, 0.5],
};
const ALSO = 1.4;

/** Makes an index searchable. */
export function loadCorpus(index: SearchIndex): Corpus {
  const lines = index.pages.flatMap((page, at) => linesOf(page, at, index));
  const parts = lines.map(({ text }) => compact(text));
  const starts = new Uint32Array(lines.length);
  const size = parts.reduce((sum, part) => sum + part.text.length + 1, 0);
  const flags = new Uint8Array(size);
  let text = '';
  parts.forEach((part, at) => {
    starts[at] = text.length;
    flags.set(part.flags.subarray(0, part.text.length), text.length);
    text += `${part.text}\n`;
  });
  return {
    index,
    lines,
    text,
    initials: initials(text),
    flags,
    starts,
    parts: partsOf(index, lines),
    aliases: aliasesOf(index),
    stop: new Set(index.stop.map(key)),
    phrases: phrasesOf(index),
  };
}

/** Lines of other words for a page, each as one word; the long lists of single words are among them and harm nothing. */
function phrasesOf({ pages }: SearchIndex): Set<string> {
  const words = pages.flatMap(({ parts }) => parts.filter(([role]) => ROLES[role] === 'words'));
  return new Set(words.flatMap(([, , , , also]) => also?.split('\n').map(key) ?? []));
}

function partsOf(index: SearchIndex, lines: readonly Line[]): Map<number, number>[] {
  const parts = index.pages.map(() => new Map<number, number>());
  lines.forEach(({ page, part }, at) => {
    if (parts[page]?.has(part) === false) parts[page].set(part, at);
  });
  return parts;
}

function linesOf(page: IndexedPage, at: number, { audiences }: SearchIndex): Line[] {
  const lines: Line[] = [
    { page: at, part: -1, role: 'name', slot: 'heading', weight: 3.2, text: page.title },
  ];
  page.parts.forEach(([code, , heading, body, also], part) => {
    const role = ROLES[code] ?? 'section';
    const [top, below] = WEIGHTS[role];
    const add = (slot: Line['slot'], text: string, weight: number): void => {
      if (text !== '') lines.push({ page: at, part, role, slot, weight, text });
    };
    add('heading', heading, top);
    if (role === 'tag') for (const one of page.audiences ?? []) add('body', audiences[one]?.[1] ?? '', below);
    for (const line of body?.split('\n') ?? []) add('body', line, below);
    for (const line of also?.split('\n') ?? []) add('also', line, role === 'words' ? below : ALSO);
  });
  return lines;
}

/** The line in which a place of the text lies. */
export function lineAt({ starts }: Corpus, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the word ends in which a place of the text lies. */
export function wordEnd({ flags }: Corpus, position: number): number {
  let at = position;
  while (((flags[at] ?? END) & END) === 0) at++;
  return at + 1;
}

export const begins = ({ flags }: Corpus, at: number): boolean => ((flags[at] ?? 0) & START) !== 0;

/** Whether a space lies within [from, to). */
export function isParted({ flags }: Corpus, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (((flags[at] ?? 0) & GAP) !== 0) return true;
  return false;
}
