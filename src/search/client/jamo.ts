/**
 * Hangul taken apart. A syllable is 0xAC00 + (initial × 21 + vowel) × 28 + final (Unicode §3.12);
 * keys are those of the two-set keyboard (두벌식, KS X 5002), on which ㅘ is ㅗ then ㅏ, and ㄳ is ㄱ then ㅅ.
 */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS_PER_INITIAL = 588;
const FINALS = 28;

export const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
export const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
export const FINAL_LETTERS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Letters that take two keys. */
export const COMPOUND: Record<string, string> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

export function isSyllable(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** A letter standing alone: ㄱ … ㅣ. */
export function isLetter(code: number): boolean {
  return code >= 0x3131 && code <= 0x3163;
}

export function isConsonant(code: number): boolean {
  return code >= 0x3131 && code <= 0x314e;
}

/** Initial, vowel and final of a syllable. */
export function lettersOf(code: number): [initial: string, vowel: string, final: string] {
  const at = code - FIRST;
  return [
    INITIALS[Math.floor(at / VOWELS_PER_INITIAL)] ?? '',
    VOWELS[Math.floor((at % VOWELS_PER_INITIAL) / FINALS)] ?? '',
    FINAL_LETTERS[at % FINALS] ?? '',
  ];
}

export function syllable(initial: string, vowel: string, final = ''): string {
  const at = (INITIALS.indexOf(initial) * 21 + VOWELS.indexOf(vowel)) * FINALS + FINAL_LETTERS.indexOf(final);
  return String.fromCharCode(FIRST + at);
}

/** The initial consonant of a syllable; any other character stays. */
export function initialOf(char: string): string {
  const code = char.charCodeAt(0);
  return isSyllable(code) ? (INITIALS[Math.floor((code - FIRST) / VOWELS_PER_INITIAL)] ?? char) : char;
}

const keysOfLetter = (letter: string): string => COMPOUND[letter] ?? letter;

/** A text as it is typed, key by key: 권 is ㄱㅜㅓㄴ. */
export function keysOf(text: string): string {
  let keys = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (isSyllable(code)) for (const letter of lettersOf(code)) keys += keysOfLetter(letter);
    else keys += keysOfLetter(char);
  }
  return keys;
}

/**
 * Whether a syllable can still become another by typing on: 궈 becomes 권, ㄱ becomes 권, 세 becomes 센.
 * @example canBecome('궈', '권') // true
 */
export function canBecome(begun: string, done: string): boolean {
  return keysOf(done).startsWith(keysOf(begun));
}
