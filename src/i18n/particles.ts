/**
 * Korean particles after any word or number. What decides is the sound that the word ends in:
 * a consonant (받침), a vowel, or ㄹ, which counts as a vowel before 으로.
 */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이/' | '이에요/예요';

type Ending = 'vowel' | 'rieul' | 'consonant';

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGITS: Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];
/** A number ending in zeros is read by its unit: 십, 백, 천, 만 … all end in a consonant; so does 억; 조 does not. */
const ZEROS: Ending = 'consonant';
/** Letters read by their Korean names that end in a consonant: 엘, 엠, 엔, 알. */
const LETTERS: Record<string, Ending> = { l: 'rieul', m: 'consonant', n: 'consonant', r: 'rieul' };

/** A printed label as a sentence says it, without brackets: "2024년 (당초예산)" is "2024년 당초예산". */
export function unbracketed(label: string): string {
  return label.replaceAll(/[()]/g, '');
}

/**
 * Puts the right particle after a word.
 * @param word a word or number; brackets and marks at its end are not read: "3급(과장)" is read as "3급"
 * @example withParticle('30,187천원', '을/를') // '30,187천원을'
 */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/');
  const ending = endingOf(word);
  const vowel = ending === 'vowel' || (ending === 'rieul' && particle === '으로/로');
  return `${word}${vowel ? afterVowel : afterConsonant}`;
}

function endingOf(word: string): Ending {
  const spoken = word
    .replace(/\([^)]*\)$/, '')
    .replace(/%$/, '퍼센트')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  const last = spoken.at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
    const final = (code - HANGUL_FIRST) % FINALS;
    return final === 0 ? 'vowel' : final === FINAL_RIEUL ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) {
    const digits = spoken.replaceAll(',', '');
    const isLoneZero = /(^|\D)0$/.test(digits) || /\.\d*0$/.test(digits);
    return last === '0' && !isLoneZero ? ZEROS : (DIGITS[Number(last)] ?? 'vowel');
  }
  return LETTERS[last.toLowerCase()] ?? 'vowel';
}
