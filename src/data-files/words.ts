import { plainText } from '../i18n/fact.ts';
import { DATA_WORDS } from '../i18n/data-words.ts';
import { inBoth } from '../i18n/locale.ts';
import type { Fact } from '../model/refs.ts';
import type { Text } from '../schemas/text.ts';

/** A text of the content as plain characters, its figures written out. */
export function plainInBoth(text: Text, lookUp?: (ref: string) => Fact | null): Text {
  return inBoth((locale) => plainText(text, locale, lookUp));
}

type Word = keyof (typeof DATA_WORDS)['ko']['words'];

/** Titles and heads of the files that the content does not name. */
export const WORDS = Object.fromEntries(
  (Object.keys(DATA_WORDS.ko.words) as Word[]).map((word) => [
    word,
    inBoth((locale) => DATA_WORDS[locale].words[word]),
  ]),
) as Record<Word, Text>;
