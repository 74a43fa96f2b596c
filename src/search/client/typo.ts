import type { Corpus } from './corpus.ts';
import { withoutEnding } from './endings.ts';
import { hasHangul } from './keyboard.ts';
import { keysOf } from './jamo.ts';
import { GAP, key } from './normalize.ts';

/** A word of the index that a misspelt one may have meant. */
export interface Guess {
  word: string;
  cost: number;
}

interface Known {
  word: string;
  keys: number[];
  korean: boolean;
  /** A bit for each letter that it has. */
  letters: number;
  /** How many lines have it, those in names more. */
  weight: number;
}

/** Letters that sound alike or lie behind one another on Shift: half an error. */
const ALIKE =
  'ㄱㄲ ㄱㅋ ㄲㅋ ㄷㄸ ㄷㅌ ㄸㅌ ㅂㅃ ㅂㅍ ㅃㅍ ㅅㅆ ㅈㅉ ㅈㅊ ㅉㅊ ㅐㅔ ㅒㅖ ㅓㅗ ㅔㅖ ㅐㅒ ㅗㅛ ㅓㅕ ㅏㅑ ㅜㅠ ㅡㅜ ㅎㅇ ㄴㅁ ㄴㅇ ㅁㅇ';
const pairOf = (a: number, b: number): number => a * 0x10000 + b;
const ALIKE_PAIRS = new Set(
  ALIKE.split(' ').flatMap((pair) => {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    return [pairOf(a, b), pairOf(b, a)];
  }),
);

const vocabularies = new WeakMap<Corpus, Map<number, Known[]>>();

/** Learns the words of the index now rather than at the first slip. */
export function learnWords(corpus: Corpus): void {
  vocabularyOf(corpus);
}

/** Words of the index that differ from this one by a slip of the fingers or the ear, nearest first. */
export function guesses(corpus: Corpus, word: string): Guess[] {
  const korean = hasHangul(word);
  const stem = korean ? (withoutEnding(word) ?? word) : word;
  const all = [word, ...(stem === word ? [] : [stem])].flatMap((one) => {
    const keys = codesOf(one);
    const letters = lettersIn(keys);
    const most = allowed(keys.length, korean);
    if (most === 0) return [];
    const near: (Guess & { weight: number })[] = [];
    for (let length = keys.length - 2; length <= keys.length + 2; length++) {
      for (const known of vocabularyOf(corpus).get(length) ?? []) {
        // Each letter that one of them lacks costs half an error at least.
        if (known.korean !== korean || known.word === one) continue;
        if (bits(letters & ~known.letters) > 2 * most || bits(known.letters & ~letters) > 2 * most) continue;
        const cost = distance(keys, known.keys, most);
        if (cost <= most) near.push({ word: known.word, cost, weight: known.weight });
      }
    }
    return near;
  });
  all.sort((a, b) => a.cost - b.cost || b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const [best] = all;
  return best === undefined ? [] : all.filter(({ cost }) => cost <= best.cost).slice(0, 3);
}

/** How much a word of so many keys may differ: short words may only sound alike. */
function allowed(keys: number, korean: boolean): number {
  if (korean) return keys < 4 ? 0 : keys < 6 ? 0.5 : keys < 9 ? 1 : 2;
  return keys < 4 ? 0 : keys < 5 ? 0.5 : keys < 8 ? 1 : 2;
}

/** Words that a query may mean, by the number of their keys: those of names, and those used at least twice. */
function vocabularyOf(corpus: Corpus): Map<number, Known[]> {
  const ready = vocabularies.get(corpus);
  if (ready !== undefined) return ready;
  const weights = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    if (word.length >= 2 && !/\d/.test(word)) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  corpus.lines.forEach((line, at) => {
    const named = line.slot !== 'body';
    const from = corpus.starts[at] ?? 0;
    const to = (corpus.starts[at + 1] ?? corpus.text.length) - 1;
    let word = from;
    for (let position = from + 1; position <= to; position++) {
      if (position < to && ((corpus.flags[position] ?? 0) & GAP) === 0) continue;
      const text = corpus.text.slice(word, position);
      add(text, named ? 2 : 1);
      const stem = hasHangul(text) ? withoutEnding(text) : null;
      if (stem !== null) add(stem, named ? 2 : 1);
      word = position;
    }
    if (named && to - from <= 14) add(key(line.text), 2);
  });
  const vocabulary = new Map<number, Known[]>();
  for (const [word, weight] of weights) {
    if (weight < 2) continue;
    const keys = codesOf(word);
    const known = { word, keys, korean: hasHangul(word), letters: lettersIn(keys), weight };
    const same = vocabulary.get(keys.length);
    if (same === undefined) vocabulary.set(keys.length, [known]);
    else same.push(known);
  }
  vocabularies.set(corpus, vocabulary);
  return vocabulary;
}

/** A word as its keys: letters of 두벌식, or Latin ones. */
export function codesOf(word: string): number[] {
  return [...keysOf(word)].map((key) => key.charCodeAt(0));
}

const lettersIn = (keys: readonly number[]): number => keys.reduce((all, key) => all | (1 << (key % 32)), 0);

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

/** Edit distance with transpositions (Damerau 1964, restricted), letters alike or exchanged costing half; stops beyond `most`. */
export function distance(a: readonly number[], b: readonly number[], most: number): number {
  let before: number[] = [];
  let lastLeast = 0;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1] ?? 0;
      const y = b[j - 1] ?? 0;
      const change = x === y ? 0 : ALIKE_PAIRS.has(pairOf(x, y)) ? 0.5 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.5);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // An exchange reaches back two rows.
    if (least > most && lastLeast > most) return Infinity;
    lastLeast = least;
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}
