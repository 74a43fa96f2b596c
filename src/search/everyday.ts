import { withoutEnding } from './client/endings.ts';
import { key, wordsOf } from './client/normalize.ts';

/** Endings with which an English word is found as if it had none. */
const LATIN_ENDINGS = ['s', 'es', 'ed', 'ing'];

/**
 * Everyday phrases as the single words that a page does not have in its names already. Phrases match word by
 * word in any order, so nothing is lost, and the index is half as large.
 * @param names what the page is called
 * @param stop normalised words that ask but do not name
 */
export function everydayWords(
  phrases: readonly string[],
  names: readonly string[],
  stop: ReadonlySet<string>,
): string[] {
  const known = ` ${names.flatMap(wordsOf).join(' ')}`;
  const words = new Set(phrases.flatMap(wordsOf).filter((word) => !stop.has(word)));
  const kept = [...words].filter((word) => !known.includes(` ${word}`));
  const all = ` ${kept.join(' ')}`;
  // A word that begins a longer one is found in it; an English one in its plural, and where a verb ends.
  return kept.filter((word) =>
    /[가-힣]/.test(word)
      ? all.split(` ${word}`).length === 2
      : !LATIN_ENDINGS.some((ending) => words.has(word + ending)),
  );
}

/** Phrases of nothing but stop words: "how many people". Those mean something only as a whole. */
export function wholePhrases(phrases: readonly string[], stop: ReadonlySet<string>): string[] {
  return phrases.filter((phrase) => {
    const words = wordsOf(phrase);
    return words.length > 1 && words.every((word) => stop.has(word));
  });
}

/** Other names of a term, without those that a search finds by the name anyway: other spacing, parts of it, more around it. */
export function otherNames(name: string, others: readonly string[]): string[] {
  const words = ` ${wordsOf(name).join(' ')} `;
  const seen = new Set([key(name)]);
  return others.filter((other) => {
    const own = ` ${wordsOf(other).join(' ')} `;
    const one = key(other);
    const within = /[가-힣]/.test(one)
      ? key(name).includes(one) || (key(name).length >= 3 && one.includes(key(name)))
      : words.includes(own) || own.includes(words);
    const found = seen.has(one) || within;
    seen.add(one);
    return !found;
  });
}

/** Words that ask but do not name, each once, without those that the search makes of another by its ending. */
export function stopWords(words: readonly string[]): string[] {
  const all = new Set(words.map(key));
  return [...all].filter((word) => !/^[몇뭐뭘]/.test(word) && !all.has(withoutEnding(word) ?? '')).sort();
}
