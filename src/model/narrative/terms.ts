import type { Locale } from '../../i18n/locale.ts';
import type { Text } from '../../schemas/text.ts';

/** What a term needs to be found in a text. */
export interface FindableTerm {
  id: string;
  name: Text;
}

const MARKUP = /<\/?ko>|\([^)]*\)$/g;
const LETTER = '[\\p{L}\\p{N}]';
/** Shorter words ("a", "of") have no plural. */
const SHORTEST_NOUN = 4;
const patterns = new Map<string, RegExp>();

/**
 * Where a term first stands in a text, as a word: in Korean from the start of a word (particles may follow),
 * in English as whole words, in any case, each in the singular or the plural.
 * @returns the range found, or null
 */
export function findTerm(
  term: FindableTerm,
  text: string,
  locale: Locale,
): { start: number; end: number } | null {
  const name = term.name[locale].replaceAll(MARKUP, '').trim();
  if (name.length < 2) return null;
  const match = patternOf(name, locale).exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** Made once for each name: a plan looks for all of them in all of its texts. */
function patternOf(name: string, locale: Locale): RegExp {
  const key = `${locale} ${name}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const pattern =
    locale === 'ko'
      ? new RegExp(`(?<!${LETTER})${escaped(name)}`, 'u')
      : new RegExp(`(?<!${LETTER})${name.split(' ').map(inAnyNumber).join(' ')}(?!${LETTER})`, 'iu');
  patterns.set(key, pattern);
  return pattern;
}

/** An English word in the singular or the plural: petition(s), class(es), facility or facilities. */
function inAnyNumber(word: string): string {
  if (word.length < SHORTEST_NOUN) return escaped(word);
  return word.endsWith('y') ? `${escaped(word.slice(0, -1))}(?:y|ys|ies)` : `${escaped(word)}(?:s|es)?`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Terms in the order in which a search should try them: the longest name first, so that the whole name wins. */
export function longestFirst<Term extends FindableTerm>(terms: readonly Term[], locale: Locale): Term[] {
  return [...terms].sort((a, b) => b.name[locale].length - a.name[locale].length || (a.id < b.id ? -1 : 1));
}
