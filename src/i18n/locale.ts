/** The languages of the site; the first is the default, at the root of every address. */
export const LOCALES = ['ko', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'ko';

/** Whether a text, part of an address or of a file's path, names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** A text in both languages, each made by the same rule. */
export function inBoth(write: (locale: Locale) => string): Record<Locale, string> {
  return { ko: write('ko'), en: write('en') };
}

/** The other language, for the switch on every page. */
export function twinOf(locale: Locale): Locale {
  return locale === 'ko' ? 'en' : 'ko';
}

/** The languages as the Open Graph protocol names them. */
export const OG_LOCALES: Record<Locale, string> = { ko: 'ko_KR', en: 'en_US' };
