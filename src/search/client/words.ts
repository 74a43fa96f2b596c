import type { Corpus } from './corpus.ts';
import { isEnding, stemsOf, withoutEnding } from './endings.ts';
import { COMPOUND, isConsonant } from './jamo.ts';
import { hasHangul, toHangul, toLatin } from './keyboard.ts';
import { find, plain } from './match.ts';
import { dayForm, monthForms } from './months.ts';
import { wordsOf } from './normalize.ts';
import type { Correction } from './types.ts';

/** More words than these are cut off: no question needs them, and the joins grow with their square. */
const MOST_WORDS = 10;
const LONGEST_NAME = 5;
export const STRONG = 0.6;
const KNOWN = 0.8;
/** From so many syllables on, a compound that stands only across spaces is also taken apart: 긴급여권발급. */
const LONG = 5;

/** The words of a query that name something; compounds that the index does not have are taken apart. */
export function queryWords(corpus: Corpus, query: string): string[] {
  const all = wordsOf(query).map((word) => [...word].map((char) => cluster(char)).join(''));
  const names = all.map((_, at) => nameAt(corpus, all, at));
  const named = all.filter(
    (word, at) => !isStop(corpus, word) || names.some((end, from) => from <= at && at < end),
  );
  return (named.length > 0 ? named : all).slice(0, MOST_WORDS).flatMap((word) => piecesOf(corpus, word));
}

/** A word, or where it is a compound that the index does not have, those of its parts that name something. */
function piecesOf(corpus: Corpus, word: string): string[] {
  if (isStrong(corpus, word) && (word.length < LONG || isWhole(corpus, word))) return [word];
  const scripts = word.split(/(?<=[a-z])(?=[ㄱ-힣])|(?<=[가-힣])(?=[a-z])/);
  if (scripts.length > 1) return scripts.flatMap((part) => piecesOf(corpus, part));
  return split(corpus, word, isKnown)?.filter((piece) => !isStop(corpus, piece)) ?? [afterStop(corpus, word)];
}

/** A compound without the word before it that names nothing: 진로진학센타 of 금천구진로진학센타. */
function afterStop({ stop }: Corpus, word: string): string {
  for (let at = /^[가-힣]+$/.test(word) ? word.length - 3 : 0; at > 1; at--)
    if (stop.has(word.slice(0, at))) return word.slice(at);
  return word;
}

/** Where a name of several words ends that begins here, if stop words are among them: freedom of information, how many people. */
function nameAt({ aliases, phrases }: Corpus, words: readonly string[], at: number): number {
  for (let end = Math.min(words.length, at + LONGEST_NAME); end > at + 1; end--) {
    const name = words.slice(at, end).join('');
    if (aliases.has(name) || (end > at + 2 && phrases.has(name))) return end;
  }
  return at;
}

/** A cluster as the two keys that an input method joined: ㄱㅅ becomes ㄳ while it is typed. */
const cluster = (char: string): string => (isConsonant(char.charCodeAt(0)) ? (COMPOUND[char] ?? char) : char);

/** Also in the familiar way (없어 for 없어요), and whatever asks how many or what: 몇시까지, 뭐부터. */
function isStop({ stop }: Corpus, word: string): boolean {
  return (
    /^[몇뭐뭘]/.test(word) || [word, `${word}요`, withoutEnding(word)].some((one) => stop.has(one ?? ''))
  );
}

/** A way to write a word, what it is worth, and how well it must be met: a stem only as a whole word. */
export type Form = [form: string, factor: number, least: number];

/** A word as it may stand in the text: itself, without its ending, its stem, a month written otherwise. */
export function formsOf(word: string): Form[] {
  const forms: Form[] = [[word, 1, 0]];
  const stem = withoutEnding(word);
  if (stem !== null) forms.push([stem, 0.95, 0]);
  if (/^[a-z]+$/.test(word)) for (const form of stemsOf(word)) forms.push([form, 0.9, 0.9]);
  for (const form of [dayForm(word) ?? '', ...monthForms(word)])
    if (form !== '' && form !== word) forms.push([form, 0.95, 0]);
  return forms;
}

const best = (corpus: Corpus, word: string): number =>
  find(corpus, plain(word)).reduce((most, { quality }) => Math.max(most, quality), 0);

const isStrong = (corpus: Corpus, word: string): boolean =>
  formsOf(word).some(
    ([form, , least]) => corpus.aliases.has(form) || best(corpus, form) >= Math.max(least, STRONG),
  );
const isNamed = (corpus: Corpus, word: string): boolean =>
  corpus.aliases.has(word) || best(corpus, word) >= KNOWN;
const isKnown = (corpus: Corpus, word: string): boolean => isStop(corpus, word) || isNamed(corpus, word);
const isWhole = (corpus: Corpus, word: string): boolean => best(corpus, word) > 0.95;

/** Takes a compound apart into words that are known, the longest first; `loose`: whatever follows it. */
function split(
  corpus: Corpus,
  word: string,
  known: (corpus: Corpus, word: string) => boolean,
  loose = false,
): string[] | null {
  if (!/^[가-힣]{3,}$/.test(word)) return null;
  for (let at = word.length - (loose ? 1 : 2); at >= 2; at--) {
    const head = word.slice(0, at);
    if (!known(corpus, head)) continue;
    const rest = word.slice(at);
    if (loose || isEnding(rest)) return [head];
    if (isKnown(corpus, rest)) return [head, rest];
    const more = split(corpus, rest, known);
    if (more !== null) return [head, ...more];
  }
  return null;
}

/** The known word that an unknown one begins with. */
export function headOf(corpus: Corpus, word: string): string | undefined {
  return split(corpus, word, isWhole, true)?.[0];
}

/** Words typed with the keyboard in its other mode; one that the index knows so tells of the others. */
export function otherKeyboard(corpus: Corpus, query: string): Correction[] {
  const corrections = [...query.matchAll(/\p{L}{2,}/gu)].flatMap(([from]): Correction[] => {
    const word = from.toLowerCase();
    if (isStrong(corpus, word) || isStop(corpus, word)) return [];
    const korean = hasHangul(word);
    const to = korean ? toLatin(word) : /^[a-z]+$/.test(word) ? toHangul(from) : null;
    // Three Latin keys may as well be initial consonants: ㄱㅁㅅ is no "rat".
    return to === null || to.length < (korean ? 4 : 2) ? [] : [{ from, to, why: 'keyboard' }];
  });
  return corrections.some(({ to }) => isNamed(corpus, to)) ? corrections : [];
}
