import { plainText } from '../i18n/fact.ts';
import { OPEN_DATA } from '../i18n/data.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Fact } from '../model/refs.ts';
import type { Text } from '../schemas/text.ts';

/** A text in both languages, each made by the same rule. */
export function inBoth(write: (locale: Locale) => string): Text {
  return { ko: write('ko'), en: write('en') };
}

/** A text of the content as plain characters, its figures written out. */
export function plain(text: Text, lookUp?: (ref: string) => Fact | null): Text {
  return inBoth((locale) => plainText(text, locale, lookUp));
}

type Word = keyof (typeof OPEN_DATA)['ko']['words'];

/** Titles and heads of the files that the content does not name. */
export const WORDS = Object.fromEntries(
  (Object.keys(OPEN_DATA.ko.words) as Word[]).map((word) => [
    word,
    inBoth((locale) => OPEN_DATA[locale].words[word]),
  ]),
) as Record<Word, Text>;
