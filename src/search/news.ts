import { wordsOf } from './client/normalize.ts';

/**
 * Asks of one text after another whether it says a word that no text before it said; figures are none. What says
 * nothing new is found where it was said first, and need not travel.
 * @param said what was said already
 */
export function newsAfter(said: readonly string[]): (text: string) => boolean {
  const known = new Set(said.flatMap(wordsOf));
  return (text) => {
    const words = wordsOf(text).filter((word) => !known.has(word) && !/^\d/.test(word));
    words.forEach((word) => known.add(word));
    return words.length > 0;
  };
}
