import type { Corpus } from './corpus.ts';
import { stemsOf } from './endings.ts';
import { key } from './normalize.ts';
import type { Reading } from './understand.ts';
import type { Form } from './words.ts';

/** A word in more terms than these names none of them. */
const MOST_TERMS = 6;
const STRONG = 0.6;

/** Terms whose other names are the word, or have it in them: shelter is in "cooling shelter". */
export function otherNames(
  corpus: Corpus,
  forms: readonly Form[],
  readings: readonly Reading[],
): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, factor: number): void => {
    for (const form of [name, ...(/^[a-z]+$/.test(name) ? stemsOf(name).slice(0, 1) : [])])
      names.set(form, Math.max(names.get(form) ?? 0, factor));
  };
  for (const [form, factor] of forms)
    for (const name of corpus.aliases.get(form) ?? []) add(name, factor * 0.85);
  const terms = new Map<string, number>();
  for (const { found } of readings) {
    for (const { line, quality } of found) {
      const { slot, role, page, part } = corpus.lines[line] ?? {};
      if (role !== 'term' || slot !== 'also' || quality < STRONG || page === undefined) continue;
      const name = key(corpus.index.pages[page]?.parts[part ?? 0]?.[2] ?? '');
      terms.set(name, Math.max(terms.get(name) ?? 0, 0.35 + 0.35 * quality));
    }
  }
  if (terms.size <= MOST_TERMS) for (const [name, factor] of terms) if (!names.has(name)) add(name, factor);
  return names;
}

/** A name, and the names that it is another word for. */
export const namesOf = (corpus: Corpus, word: string): string[] => [
  word,
  ...(corpus.aliases.get(word) ?? []),
];

/** Names whose other words begin so. */
export function beginnings({ aliases }: Corpus, word: string, visit: (name: string) => void): void {
  let left = 6;
  for (const [alias, names] of aliases) {
    if (left === 0 || !alias.startsWith(word)) continue;
    names.forEach(visit);
    left--;
  }
}
