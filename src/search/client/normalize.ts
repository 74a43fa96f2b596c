import { initialOf, isLetter, isSyllable } from './jamo.ts';

/** The character begins a word. */
export const START = 1;
/** The character ends a word. */
export const END = 2;
/** A space (or what separates as a space does) stands before the character. */
export const GAP = 4;

/** A text without spaces and marks, with what was there remembered for each character. */
export interface Compact {
  text: string;
  /** START, END, GAP of each character. */
  flags: Uint8Array;
  /** Where each character stands in the original. */
  at: Uint32Array;
}

/** Marks inside a word that searchers leave out or not: 통·반장, 시:흥하라, Wi-Fi. They begin a word, yet part none. */
const SOFT = new Set([...'·‧・･ㆍ:-‐‑_&']);
/** Marks that are nothing at all: residents’. */
const NOTHING = new Set([..."'’‘ʼ"]);
const WORD = /[\p{L}\p{N}△]/u;
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/**
 * The one normaliser of index and query: NFKC (but letters standing alone stay: NFKC would turn ㄱ typed as an
 * initial consonant into another character), lower case, spaces and interpuncts left out.
 */
export function compact(text: string): Compact {
  const size = text.length * 2 + 8;
  const flags = new Uint8Array(size);
  const at = new Uint32Array(size);
  let out = '';
  let pending = START | GAP;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    for (const one of fold(char)) {
      const numeric = isDigit(text[index - 1]) && isDigit(text[index + 1]);
      if (one === '.' && numeric) {
        flags[out.length] = 0;
      } else if (isWordChar(one)) {
        flags[out.length] = pending;
        if (pending !== 0 && out.length > 0) flags[out.length - 1] = (flags[out.length - 1] ?? 0) | END;
        pending = 0;
      } else {
        if (NOTHING.has(one) || (numeric && (one === ',' || one === ':'))) continue;
        pending |= SOFT.has(one) ? START : START | GAP;
        continue;
      }
      at[out.length] = index;
      out += one;
    }
  }
  if (out.length > 0) flags[out.length - 1] = (flags[out.length - 1] ?? 0) | END;
  return { text: out, flags, at };
}

function isWordChar(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isSyllable(code) || WORD.test(char);
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? char.toLowerCase() : char;
  if (isSyllable(code) || isLetter(code) || SOFT.has(char)) return char;
  return char.normalize('NFKC').toLowerCase();
}

/** The words of a text, normalised; interpuncts part none. */
export function wordsOf(text: string): string[] {
  const { text: joined, flags } = compact(text.normalize('NFC'));
  const words: string[] = [];
  for (let index = 0; index < joined.length; index++) {
    if (((flags[index] ?? 0) & GAP) !== 0) words.push('');
    words.push(`${words.pop() ?? ''}${joined.charAt(index)}`);
  }
  return words;
}

/** A text as one word. */
export function key(text: string): string {
  return compact(text.normalize('NFC')).text;
}

/** The initial consonants, a character for a character. */
export function initials(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index++) out += initialOf(text.charAt(index));
  return out;
}
