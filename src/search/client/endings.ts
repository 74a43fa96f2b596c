import { keysOf } from './jamo.ts';

/**
 * What may hang on a Korean word without making it another: particles (조사) and the endings of 하다 and 되다,
 * tried longest first (National Institute of Korean Language, 표준국어문법). Enough for names of things, which plans are made of.
 */
const PARTICLES =
  '에서는 에서도 으로는 으로도 이라는 이라고 까지는 부터는 에게서 이에요 예요 인가요 입니다 인데 이라며 라며 라던데 라면서요 라도 에선 에서 에게 한테 께서 으로 이랑 까지 부터 마다 처럼 보다 이나 이란 라는 라고 에는 에도 와의 과의 들은 들이 들을 들의 들도 들에게 들한테 하고 은 는 이 가 을 를 의 에 와 과 로 도 만 랑 나 들 엔 요';
const VERBS =
  '하려면 하려고 하고싶어요 하고싶은데 하나요 합니까 합니다 합니다만 했습니다 하는데 하는거 하는곳 하는 하면 하기 하여 해서 해요 했어요 할까요 해 할 한 함 되려면 되나요 됩니다 되었습니다 되면 되는 된다 된 될 됨 받으려면 받나요 받기 있나요 있어요 없어요';

const ENDING = new Set([...PARTICLES.split(' '), ...VERBS.split(' ')]);
const LONGEST = 5;
const LATIN_ENDING = new Set([
  's',
  'es',
  'd',
  'ed',
  'ing',
  'er',
  'ers',
  'al',
  'als',
  'ly',
  'ment',
  'ments',
  'ion',
  'ions',
  'ation',
]);

/** Whether what follows in a word is only an ending. */
export function isEnding(rest: string): boolean {
  return ENDING.has(rest);
}

export function isLatinEnding(rest: string): boolean {
  return LATIN_ENDING.has(rest);
}

/** The word without its ending, where at least two syllables are left; else null. */
export function withoutEnding(word: string): string | null {
  for (let length = Math.min(LONGEST, word.length - 2); length > 0; length--)
    if (ENDING.has(word.slice(-length))) return word.slice(0, -length);
  return null;
}

const VERB_ENDING =
  /(요|까|니다|어서|아서|는데|은데|던데|려고|려면|다면|다며|다고|으면|하면|해야|워야|[아어여]야|싶다|지마|나|는지|세요|으러|까봐|[는은던을]거|^[없않].+)$/;
/**
 * By the keys: no noun has ㅆ at the end of a syllable (했어, 있던, 내렸다), nor a consonant there that Chinese words
 * do not have before 아 or 어 (찾아, 받아야, 넣어주는).
 */
const VERB_KEYS = /ㅆ(?![ㅏ-ㅣ])|[ㄷㅅㅈㅊㅌㅍㅎㄲ]ㅇ[ㅏㅓ]/;
/** 준대, 온다: what somebody says. */
const MAYBE_VERB_KEYS = /ㄴ(ㄷㅐ|ㄷㅏ|ㄱㅓ)$/;
const MAYBE_VERB =
  /[는은던을줘돼눠숴둬춰된린친긴픈든킨]$|^[가-힣](이|가|에|도|로)$|.(하|되|받|주|보|들|쓰|내|넣|리)기$|[리하되가보주몰오]다$|고도$/;
const LIKELY_VERB_IN_A_SENTENCE = /[요고러서면며게지죠네까봐때한]$/;
const FINAL_RIEUL = 8;

/**
 * Whether a word of a question is a verb by its ending: 열려요, 뽑나요, 맡겨야. It says less than a name.
 * @param known whether the index has it: of unknown words 떼는, 찾으러, 기다릴 are taken for verbs, too
 * @param words how many words the question has: two nouns are no sentence, and 환율 is no verb
 */
export function isVerb(word: string, known: boolean, words: number): boolean {
  if (!/^[가-힣]{2,}$/.test(word)) return false;
  const keys = keysOf(word);
  if (VERB_ENDING.test(word) || VERB_KEYS.test(keys)) return true;
  if (known || words < 3) return false;
  const rieul = (word.charCodeAt(word.length - 1) - 0xac00) % 28 === FINAL_RIEUL;
  if (MAYBE_VERB.test(word) || MAYBE_VERB_KEYS.test(keys)) return true;
  return words > 3 && (rieul || LIKELY_VERB_IN_A_SENTENCE.test(word));
}

/** Rules of English plurals and verb forms, the safe part of them (after Porter 1980, step 1). */
const STEMS: [ending: RegExp, instead: string][] = [
  [/ies$/, 'y'],
  [/(sh|ch|x|ss)es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/([b-df-hj-np-tv-z])\1(ing|ed)$/, '$1'],
  [/(ing|ed)$/, ''],
  [/(or|er)$/, ''],
  [/(ies|ied)$/, 'y'],
  [/e$/, ''],
];

/** Stems of an English word, at least four letters each; of one in y also that of its plural. */
export function stemsOf(word: string): string[] {
  const stems = new Set<string>(word.endsWith('y') && word.length >= 5 ? [`${word.slice(0, -1)}ie`] : []);
  const add = (from: string): void => {
    for (const [ending, instead] of STEMS) {
      const stem = from.replace(ending, instead);
      if (stem !== from && stem.length >= 4) stems.add(stem);
    }
  };
  add(word);
  for (const stem of [...stems]) add(stem);
  return [...stems];
}

/** What British and American spelling write differently, in pairs: neighbour, organise, licence, centre, programme. */
const SPELLINGS = ['our', 'or', 'is', 'iz', 'ce', 'se', 're', 'er', 'mme', 'm'];

/** An English word in the other spelling, in every way that there might be one. */
export function spellingsOf(word: string): string[] {
  return SPELLINGS.flatMap((one, n) => {
    const at = word.lastIndexOf(one);
    return at < 1 ? [] : [`${word.slice(0, at)}${SPELLINGS[n ^ 1] ?? ''}${word.slice(at + one.length)}`];
  });
}
