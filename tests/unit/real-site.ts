import { contentFiles } from '../../scripts/content-files.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { describeFindings } from '../../src/model/finding.ts';
import type { Site } from '../../src/model/plan.ts';

/** The site of content/, linked. */
export function realSite(): Site {
  const { files, folders } = contentFiles(process.cwd());
  const { site, findings } = checkContent(files, folders);
  if (site === null) throw new Error(describeFindings(findings));
  return site;
}
