import type { Locale } from '../src/i18n/locale.ts';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import type { SearchIndex } from '../src/search/client/types.ts';
import { searchIndex } from '../src/search/documents.ts';
import { contentFiles } from './content-files.ts';

/** The content has findings that keep it from being searched; the message is these. */
export class UnlinkedContent extends Error {}

/**
 * The search index as the site serves it, built from the content folder.
 * @param id the plan; without one the newest, which is the one that the site searches
 * @throws UnlinkedContent with the findings, where the content cannot be linked
 */
export function indexOf(root: string, locale: Locale, id?: string): SearchIndex {
  return indexFrom(contentFiles(root), locale, id);
}

/** The same from files in memory. */
export function indexFrom(
  { files, folders }: ReturnType<typeof contentFiles>,
  locale: Locale,
  id?: string,
): SearchIndex {
  const { site, findings } = checkContent(files, folders);
  if (site === null) throw new UnlinkedContent(describeFindings(findings));
  const plan = id === undefined ? site.newest : site.plans.find((one) => one.id === id);
  if (plan === undefined) {
    const ids = site.plans.map((one) => one.id).join(', ');
    throw new Error(`There is no plan "${String(id)}" in content/; there are: ${ids}.`);
  }
  const folder = `content/${plan.id}/narratives/${locale}/`;
  const mdx = new Map(
    files
      .filter(({ file }) => file.startsWith(folder))
      .map(({ file, source }) => [file.slice(folder.length).replace(/\.mdx$/, ''), source]),
  );
  return searchIndex(site, plan, locale, mdx);
}
