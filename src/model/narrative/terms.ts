import type { Locale } from '../../i18n/locale.ts';
import type { Text } from '../../schemas/text.ts';

/** What a term needs to be found in a text. */
export interface FindableTerm {
  id: string;
  name: Text;
}

const MARKUP = /<\/?ko>|\([^)]*\)$/g;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where a term first stands in a text, as a word: in Korean from the start of a word (particles may follow),
 * in English as whole words, in any case, with or without a plural s.
 * @returns the range found, or null
 */
export function findTerm(
  term: FindableTerm,
  text: string,
  locale: Locale,
): { start: number; end: number } | null {
  const name = term.name[locale].replaceAll(MARKUP, '').trim();
  if (name.length < 2) return null;
  const haystack = locale === 'en' ? text.toLowerCase() : text;
  const needle = locale === 'en' ? name.toLowerCase() : name;
  for (let start = haystack.indexOf(needle); start !== -1; start = haystack.indexOf(needle, start + 1)) {
    const plural = locale === 'en' && text[start + needle.length] === 's' ? 1 : 0;
    const end = start + needle.length + plural;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (!LETTER.test(before) && (locale === 'ko' || !LETTER.test(after))) return { start, end };
  }
  return null;
}

/** Terms in the order in which a search should try them: the longest name first, so that the whole name wins. */
export function longestFirst<Term extends FindableTerm>(terms: readonly Term[], locale: Locale): Term[] {
  return [...terms].sort((a, b) => b.name[locale].length - a.name[locale].length || (a.id < b.id ? -1 : 1));
}
