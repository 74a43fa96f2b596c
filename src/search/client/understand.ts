import type { Corpus } from './corpus.ts';
import { isVerb, spellingsOf } from './endings.ts';
import { isConsonant, keysOf } from './jamo.ts';
import { begun, find, plain, type Found, type Needle } from './match.ts';
import { monthForms } from './months.ts';
import { beginnings, namesOf, otherNames } from './names.ts';
import { guesses } from './typo.ts';
import type { Correction, MatchKind } from './types.ts';
import { formsOf, headOf, otherKeyboard, queryWords, STRONG } from './words.ts';

/** One way to read one or more words of the query. */
export interface Reading {
  /** Words [from, to) of the query. */
  from: number;
  to: number;
  needle: Needle;
  factor: number;
  kind: MatchKind;
  found: Found[];
}

/** A query understood: its words that name something, and all the ways to read them. */
export interface Understood {
  words: string[];
  /** How many words were typed, those that only ask among them. */
  typed: number;
  readings: Reading[];
  corrections: Correction[];
}

const MOST_JOINED = 5;

/** Reads a query, with the keyboard in its other mode where words of it are known only so. */
export function understand(corpus: Corpus, query: string): Understood {
  const turned = otherKeyboard(corpus, query);
  if (turned.length === 0) return read(corpus, query);
  const meant = new Map(turned.map(({ from, to }) => [from, to]));
  const { readings, corrections, ...rest } = read(
    corpus,
    query.replaceAll(/\p{L}+/gu, (word) => meant.get(word) ?? word),
  );
  return {
    ...rest,
    readings: readings.map((reading) => ({ ...reading, kind: 'typo' })),
    corrections: [...turned, ...corrections],
  };
}

/** Reads a query in every way that makes sense: words, joined words, other names; and where those fail, slips. */
function read(corpus: Corpus, text: string): Understood {
  const words = queryWords(corpus, text);
  const typed = text.split(/\s+/).filter((word) => word !== '').length;
  const query: Interpretation = { corpus, words, typed, readings: [], corrections: [] };
  readJoined(query);
  readMonths(query);
  words.forEach((word, at) => {
    readWord(query, at, word);
  });
  return query;
}

/** A query, and how it has been read so far. */
interface Interpretation extends Understood {
  corpus: Corpus;
}

/** Adds a reading of the words [from, to), where what it looks for is found by more than `least`. */
function add(
  { corpus, readings }: Interpretation,
  from: number,
  to: number,
  needle: Needle,
  factor: number,
  kind: MatchKind,
  least = 0,
): void {
  const found = find(corpus, needle).filter(({ quality }) => quality > least);
  if (found.length > 0) readings.push({ from, to, needle, factor, kind, found });
}

/** Whether a word is read well already, alone or with others. */
function covers({ readings }: Interpretation, at: number): boolean {
  return readings.some(
    ({ from, to, found }) => from <= at && at < to && found.some(({ quality }) => quality >= STRONG),
  );
}

/** Each word, and some joined as one: readers put spaces where the text has none. */
function readJoined(query: Interpretation): void {
  const { corpus, words, readings } = query;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_JOINED); to++) {
      const joined = words.slice(from, to).join('');
      // What does not stand in the text does not with more behind it, either.
      if (to - from > 2 && find(corpus, plain(words.slice(from, to - 1).join(''))).length === 0) break;
      const forms = formsOf(joined);
      const before = readings.length;
      for (const [form, factor, least] of forms)
        add(query, from, to, plain(form), to - from > 1 ? factor * 1.15 : factor, 'exact', least);
      for (const [name, factor] of otherNames(corpus, forms, readings.slice(before)))
        add(query, from, to, plain(name), factor, 'alias');
    }
  }
}

/** What a month brings stands in the calendar, which both languages call so among other names. */
function readMonths(query: Interpretation): void {
  const dates = query.words.map((word) => monthForms(word).length > 0);
  dates.forEach((is, at) => {
    if (is) add(query, at, at + 1, plain('calendar'), dates.includes(false) ? 0.5 : 0.95, 'alias');
  });
}

/** A word begun, a name begun, initial consonants; where it is still unread, another spelling or a slip. */
function readWord(query: Interpretation, at: number, word: string): void {
  const { corpus, words } = query;
  const isLast = at === words.length - 1;
  const strong = covers(query, at);
  if ([...word].every((char) => isConsonant(char.charCodeAt(0)))) {
    add(query, at, at + 1, { text: word, initials: true, tail: '' }, 0.8, 'initials');
    return;
  }
  const open = begun(word);
  if (open !== null && (isLast || /[ㄱ-ㅎ]/.test(word)) && word.length > 1)
    add(query, at, at + 1, open, 0.75, 'partial');
  if (isLast && !strong && /^[a-z]{3,}$/.test(word))
    beginnings(corpus, word, (name) => {
      add(query, at, at + 1, plain(name), 0.6, 'alias');
    });
  if (covers(query, at)) return;
  const spelt = /^[a-z]{4,}$/.test(word) ? spellingsOf(word) : [];
  for (const other of spelt)
    for (const [form, factor] of formsOf(other)) add(query, at, at + 1, plain(form), factor, 'alias', 0.9);
  if (!covers(query, at)) readSlip(query, at, word);
}

/** A word that no text has: what it is near to, or else what it begins with. */
function readSlip(query: Interpretation, at: number, word: string): void {
  const { corpus, typed, corrections } = query;
  const near = isVerb(word, false, typed) && word.length <= 3 ? [] : guesses(corpus, word);
  near.forEach(({ word: meant, cost }, n) => {
    // An ending more is no slip: 안전한지 is not read "instead of" 안전한, nor 찾아간 of 찾아가.
    const more = keysOf(word).replace(keysOf(meant), '');
    const isEnded = more === 'ㄴ' || more === 'ㄹ' || (word > '가' && word.startsWith(meant));
    if (n === 0 && !isEnded) corrections.push({ from: word, to: meant, why: 'typo' });
    for (const name of namesOf(corpus, meant))
      add(query, at, at + 1, plain(name), 0.85 - cost * 0.1, isEnded ? 'partial' : 'typo');
  });
  const head = near.length === 0 ? headOf(corpus, word) : undefined;
  if (head !== undefined) add(query, at, at + 1, plain(head), 0.6, 'partial');
}
