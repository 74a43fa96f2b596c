import type { Locale } from '../src/i18n/locale.ts';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import type { SearchIndex } from '../src/search/client/types.ts';
import { searchIndex } from '../src/search/documents.ts';
import { contentFiles } from './content-files.ts';

/**
 * The search index as the site serves it, built from the content folder.
 * @throws Error with the findings, where the content cannot be linked
 */
export function indexOf(root: string, locale: Locale): SearchIndex {
  const { files, folders } = contentFiles(root);
  const { site, findings } = checkContent(files, folders);
  if (site === null) throw new Error(describeFindings(findings));
  const folder = `content/${site.newest.id}/narratives/${locale}/`;
  const words = new Map(
    files
      .filter(({ file }) => file.startsWith(folder))
      .map(({ file, source }) => [file.slice(folder.length).replace(/\.mdx$/, ''), source]),
  );
  return searchIndex(site, locale, words);
}
