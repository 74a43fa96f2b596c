import type { Locale } from '../../i18n/locale.ts';
import type { RawGlossary } from '../../schemas/glossary.ts';
import { withoutKo } from '../../i18n/rich-text.ts';

/** Terms of one subject. */
interface Group {
  /** Of its section, by its place in the content: subjects have no names of their own. */
  id: string;
  title: string;
  terms: RawGlossary['terms'];
}

/** The subjects of a glossary and the terms of each, in the order of the language's alphabet. */
export function groupsOf(glossary: readonly RawGlossary[], locale: Locale): Group[] {
  const { compare } = new Intl.Collator(locale);
  return glossary
    .map(({ title, terms }, at) => ({
      id: `group-${String(at + 1)}`,
      title: title[locale],
      terms: terms.toSorted((a, b) => compare(withoutKo(a.name[locale]), withoutKo(b.name[locale]))),
    }))
    .sort((a, b) => compare(a.title, b.title));
}
