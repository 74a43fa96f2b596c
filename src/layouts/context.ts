import { dictionary, type Dictionary } from '../i18n/dictionary.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locale.ts';
import { absolute, href } from '../i18n/routes.ts';
import type { PlanContext } from '../model/plan.ts';

/** What every view and component is given: the plan, the language, its words, and how to link. */
export interface PageContext extends PlanContext {
  t: Dictionary;
  /** This page's address without base and locale. */
  path: string;
  /** Begins each id, where many pages stand on one; empty on a page of its own. */
  scope: string;
  /** How many levels deeper its headings stand there. */
  depth: number;
  /** The address to link for a path, in this page's language or another. */
  href: (path: string, locale?: Locale) => string;
  /** The address to link for a file of data, which is the same in both languages. */
  file: (path: string) => string;
  /** The permanent address of a path. */
  absolute: (path: string, locale?: Locale) => string;
}

/**
 * Makes a page's context.
 * @param path the page's address without base and locale
 */
export function pageContext({ site, plan, locale, base }: PlanContext, path: string): PageContext {
  return {
    site,
    plan,
    locale,
    base,
    t: dictionary(locale),
    path,
    scope: '',
    depth: 0,
    href: (to, language = locale) => href(to, language, base),
    file: (to) => href(to, DEFAULT_LOCALE, base),
    absolute: (to, language = locale) => absolute(to, language, base, site.address),
  };
}

/** A page that stands in a book as one of its parts. */
export interface BookPart {
  /** Its address on the site. */
  path: string;
  /** Its id in the book. */
  scope: string;
  depth: number;
  /** The parts of the book by their addresses: links to these lead inside. */
  parts: ReadonlyMap<string, string>;
}

/** The context of a page as a part of a book. */
export function partContext(book: PageContext, { parts, ...part }: BookPart): PageContext {
  return {
    ...book,
    ...part,
    href(to, language = book.locale) {
      const inside = language === book.locale ? parts.get(to) : undefined;
      return inside === undefined ? book.href(to, language) : `#${inside}`;
    },
  };
}
