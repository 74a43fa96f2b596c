import { join } from 'node:path';
import { checkContent } from '../src/model/check-content.ts';
import { seconds } from './bench-time.ts';
import { lookForBrowser } from './browser.ts';
import { contentFiles } from './content-files.ts';
import { printSite } from './pdf/print-site.ts';
import { progressOn, summaryOf } from './pdf/report.ts';

/** Prints all PDFs of a built site; the time that takes, as a line for people. */
export async function benchPdf(root: string, folder: string): Promise<string> {
  const program = await lookForBrowser();
  const { files, folders } = contentFiles(root);
  const { site } = checkContent(files, folders);
  if (program === null || site === null) return 'PDFs: no Chromium or Chrome was found';
  const begin = performance.now();
  const say = progressOn(process.stderr);
  const pdfs = await printSite(
    { root, site, content: files, folder, base: '/', program, say },
    join(folder, 'pdfs'),
  );
  return `PDFs: ${summaryOf(pdfs)}, made in ${seconds(begin)} (limit 5 minutes on 2 cores)`;
}
