import { wordsOf } from './client/normalize.ts';

const FIGURE = /^\d/;
const NO_FACT = /^(\d{1,2}|20\d\d)(?!\d)/;

/**
 * Asks of one text after another whether it says a word that no text before it said. What says nothing new is found
 * where it was said first, and need not travel.
 * @param said what was said already
 * @param figures whether a figure is a word, too: those of key facts are, but for years and what is counted on
 * fingers; a table's thousands are not
 */
export function newsAfter(said: readonly string[], figures = false): (text: string) => boolean {
  const known = new Set(said.flatMap(wordsOf));
  return (text) => {
    const words = wordsOf(text).filter(
      (word) => !known.has(word) && !(figures ? NO_FACT : FIGURE).test(word),
    );
    words.forEach((word) => known.add(word));
    return words.length > 0;
  };
}
