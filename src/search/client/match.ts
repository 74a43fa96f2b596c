import { begins, isParted, lineAt, wordEnd, type Corpus } from './corpus.ts';
import { isEnding, isLatinEnding } from './endings.ts';
import { canBecome, initialOf, isConsonant, isSyllable } from './jamo.ts';

/** What is looked for: letters, and perhaps more that are only begun (여ㄱ, 키움세, 여권ㅂㄱ). */
export interface Needle {
  text: string;
  /** In the initial consonants instead of the text. */
  initials: boolean;
  /** The characters begun: initial consonants, and last what may still become another character. */
  tail: string;
}

export interface Found {
  line: number;
  /** 1: the whole word; less for its beginning, its end, its inside. */
  quality: number;
}

const isLatin = (char: string): boolean => char >= 'a' && char <= 'z';
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Quality by place: the measured order is exact > prefix > end of a compound > inside. */
const WHOLE = 1;
const WITH_ENDING = 0.97;
const BEGINNING = 0.8;
const ENDING_OF_WORD = 0.6;
const INSIDE = 0.3;
/** From four syllables on, what lies inside a word is no chance: 외국어센 in 국제외국어센터. */
const LONG_INSIDE = 0.42;

/** Finds of the last queries: while somebody types, most words stay the same. */
const caches = new WeakMap<Corpus, Map<string, Found[]>>();
const MOST_CACHED = 400;

/** The best find of a needle in each line. */
export function find(corpus: Corpus, needle: Needle): Found[] {
  const cache = caches.get(corpus) ?? new Map<string, Found[]>();
  caches.set(corpus, cache);
  const name = `${needle.text} ${needle.tail}${needle.initials ? ' i' : ''}`;
  const known = cache.get(name);
  if (known !== undefined) return known;
  const found = scan(corpus, needle);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(name, found);
  return found;
}

function scan(corpus: Corpus, needle: Needle): Found[] {
  const found: Found[] = [];
  let last: Found | undefined;
  let end = 0;
  each(corpus, needle, 0, corpus.text.length, (from, to) => {
    const quality = qualityOf(corpus, from, to, needle);
    if (quality === 0) return;
    if (last !== undefined && from < end) {
      last.quality = Math.max(last.quality, quality);
      return;
    }
    const line = lineAt(corpus, from);
    end = corpus.starts[line + 1] ?? Infinity;
    last = { line, quality };
    found.push(last);
  });
  return found;
}

/** Each place of a needle within [start, end), whatever its quality. */
export function each(
  corpus: Corpus,
  { text, initials, tail }: Needle,
  start: number,
  end: number,
  visit: (from: number, to: number) => void,
): void {
  if (text === '' && tail === '') return;
  // Cut out first: what is not in a line would be looked for in all that comes after it.
  const where = (initials ? corpus.initials : corpus.text).slice(start, end);
  for (let at = 0; at < where.length; at++) {
    if (text !== '') {
      at = where.indexOf(text, at);
      if (at < 0) return;
    }
    const from = start + at;
    const to = from + text.length;
    if (tail === '' || follows(corpus, to, end, tail)) visit(from, to + tail.length);
  }
}

function follows(corpus: Corpus, from: number, end: number, tail: string): boolean {
  const last = tail.length - 1;
  if (from + last >= end) return false;
  for (let at = 0; at < last; at++) if (corpus.initials.charAt(from + at) !== tail.charAt(at)) return false;
  // No other character can begin with the same keys; asked first, since taking a syllable apart is dear.
  if (corpus.initials.charAt(from + last) !== initialOf(tail.charAt(last))) return false;
  return canBecome(tail.charAt(last), corpus.text.charAt(from + last));
}

/** How good a find is, by where in its word it lies; 0 where it is none. */
export function qualityOf(corpus: Corpus, from: number, to: number, needle: Needle): number {
  const { text } = corpus;
  const length = to - from;
  const first = text.charAt(from);
  const last = text.charAt(to - 1);
  const start = begins(corpus, from);
  const latin = isLatin(last);
  if (!start && length < shortestInside(needle, first, latin)) return 0;
  const end = wordEnd(corpus, to - 1);
  if (isDigit(first) && !start && /[\d.]/.test(text.charAt(from - 1))) return 0;
  if (isDigit(last) && end !== to && /[\d.]/.test(text.charAt(to))) return 0;
  const rest = text.slice(to, end);
  const whole = rest === '' || (latin ? isLatinEnding(rest) : length > 1 && isEnding(rest));
  // Across a space: only from a word's start, and only from three syllables (else 학생 수 finds 생수).
  if (isParted(corpus, from, to)) {
    const enough = start && length >= (latin ? 5 : 3);
    return !enough ? 0 : whole ? 0.95 : latin ? 0.55 : 0.75;
  }
  if (start && whole) return rest === '' ? WHOLE : WITH_ENDING;
  if (needle.initials) return start ? BEGINNING * 0.9 : whole ? INSIDE : 0;
  if (start) return length >= (latin ? 4 : 2) ? BEGINNING : 0.45;
  if (latin) return whole ? 0.45 : length >= 6 ? 0.25 : 0;
  return whole ? ENDING_OF_WORD : length >= 4 ? LONG_INSIDE : INSIDE;
}

/** From how many characters on a find inside a word says anything. */
function shortestInside({ initials }: Needle, first: string, latin: boolean): number {
  if (initials) return 3;
  return latin ? 4 : isDigit(first) ? Infinity : 2;
}

export const plain = (text: string): Needle => ({ text, initials: false, tail: '' });

/**
 * A word as it stands while it is typed: its last characters may still become others.
 * @returns null where the last character is complete for certain (a Latin letter, a digit)
 */
export function begun(word: string): Needle | null {
  const letters = [...word].findIndex((char) => isConsonant(char.charCodeAt(0)));
  const open = letters > 0 ? letters : word.length - 1;
  const complete = !isSyllable(word.charCodeAt(open)) && letters <= 0;
  return complete ? null : { text: word.slice(0, open), initials: false, tail: word.slice(open) };
}
