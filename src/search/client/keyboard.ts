import { COMPOUND, FINAL_LETTERS, INITIALS, isLetter, isSyllable, keysOf, syllable, VOWELS } from './jamo.ts';

/** The two-set keyboard (두벌식, KS X 5002): Latin key for each letter; capitals are Shift. */
const LATIN = 'rRseEfaqQtTdwWczxvgkoiOjpuPhynbml';
const HANGUL = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';

const TO_LETTER = new Map([...LATIN].map((key, at) => [key, HANGUL[at] ?? '']));
const TO_KEY = new Map([...HANGUL].map((letter, at) => [letter, LATIN[at] ?? '']));
const JOINED = new Map(Object.entries(COMPOUND).map(([one, two]) => [two, one]));

/** Hangul typed with the keyboard in its Hangul mode, as the Latin letters of the same keys: ㅊㅊㅅㅍ is cctv. */
export function toLatin(text: string): string {
  return [...keysOf(text)].map((letter) => TO_KEY.get(letter)?.toLowerCase() ?? letter).join('');
}

/**
 * Latin letters as the Hangul of the same keys: durnjs is 여권.
 * @returns null where the keys do not make syllables throughout
 */
export function toHangul(text: string): string | null {
  const letters = [...text].map((key) => TO_LETTER.get(key) ?? TO_LETTER.get(key.toLowerCase()) ?? key);
  const word = compose(letters);
  return [...word].some((char) => isLetter(char.charCodeAt(0))) ? null : word;
}

/** Puts letters together as an input method does: a consonant before a vowel opens the next syllable. */
function compose(letters: readonly string[]): string {
  const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
  const pair = (at: number): string | undefined => JOINED.get(`${letters[at] ?? ''}${letters[at + 1] ?? ''}`);
  let out = '';
  for (let at = 0; at < letters.length;) {
    const initial = letters[at] ?? '';
    if (!INITIALS.includes(initial) || !isVowel(letters[at + 1])) {
      out += initial;
      at += 1;
      continue;
    }
    at += 1;
    const both = pair(at);
    const vowel = both !== undefined && isVowel(both) ? both : (letters[at] ?? '');
    at += vowel === both ? 2 : 1;
    const cluster = pair(at);
    let final = '';
    if (cluster !== undefined && FINAL_LETTERS.includes(cluster) && !isVowel(letters[at + 2]))
      final = cluster;
    else if (FINAL_LETTERS.includes(letters[at] ?? '-') && !isVowel(letters[at + 1]))
      final = letters[at] ?? '';
    at += final === '' ? 0 : final === cluster ? 2 : 1;
    out += syllable(initial, vowel, final);
  }
  return out;
}

/** Whether a text has Hangul in it, whole or begun. */
export function hasHangul(text: string): boolean {
  return [...text].some((char) => isSyllable(char.charCodeAt(0)) || isLetter(char.charCodeAt(0)));
}
