import { rmSync } from 'node:fs';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import { benchBuild } from './bench-build.ts';
import { benchLighthouse } from './bench-lighthouse.ts';
import { benchMutations } from './bench-mutations.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchSearch } from './bench-search.ts';
import { benchTyping } from './bench-typing.ts';
import { lookForBrowser } from './browser.ts';
import { contentFiles } from './content-files.ts';

/**
 * `npm run bench`: sizes and times of the search, how ten thousand random changes of content end, the time of the
 * build, typing into its search, Lighthouse's scores, and the time of all PDFs.
 */
const root = process.cwd();
const { files, folders } = contentFiles(root);
const { site, findings } = checkContent(files, folders);
if (site === null) {
  console.error(describeFindings(findings));
  process.exit(1);
}
const program = await lookForBrowser();
for (const line of await benchSearch(root)) console.log(line);
for (const line of benchMutations()) console.log(line);
const { folder, line } = benchBuild(root);
console.log(line);
if (program === null) {
  console.log(
    'Typing, Lighthouse and PDFs were left out: no Chromium or Chrome was found. Set CHROME_PATH to one.',
  );
} else {
  for (const one of await benchTyping(program, site.newest, folder)) console.log(one);
  for (const one of await benchLighthouse(program, site.newest, folder)) console.log(one);
  console.log(await benchPdf({ root, site, content: files, folder, program }));
}
rmSync(folder, { recursive: true, force: true });
