import { dictionary, type Dictionary } from '../i18n/dictionary.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locale.ts';
import { absolute, href } from '../i18n/routes.ts';
import type { Plan, Site } from '../model/plan.ts';

/** What every view and component is given: the language, its words, and how to link. */
export interface PageContext {
  locale: Locale;
  t: Dictionary;
  site: Site;
  plan: Plan;
  /** This page's address without base and locale. */
  path: string;
  /** The address to link for a path, in this page's language or another. */
  href: (path: string, locale?: Locale) => string;
  /** The address to link for a file of data, which is the same in both languages. */
  file: (path: string) => string;
  /** The permanent address of a path. */
  absolute: (path: string, locale?: Locale) => string;
}

/**
 * Makes a page's context.
 * @param base Astro's `import.meta.env.BASE_URL`
 */
export function pageContext(site: Site, plan: Plan, locale: Locale, path: string, base: string): PageContext {
  return {
    locale,
    t: dictionary(locale),
    site,
    plan,
    path,
    href: (to, language = locale) => href(to, language, base),
    file: (to) => href(to, DEFAULT_LOCALE, base),
    absolute: (to, language = locale) => absolute(to, language, base, site.address),
  };
}

/** The `[...locale]` part of every address: nothing for Korean, "en" for English. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({
    params: { locale: locale === 'ko' ? undefined : locale },
    props: { locale },
  }));
}
