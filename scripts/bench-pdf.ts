import { join } from 'node:path';
import { seconds } from './bench-time.ts';
import { printSite, type Printing } from './pdf/print-site.ts';
import { progressOn, summaryOf } from './pdf/report.ts';

/** Prints all PDFs of a built site; the time that takes, as a line for people. */
export async function benchPdf(site: Omit<Printing, 'base' | 'say'>): Promise<string> {
  const begin = performance.now();
  const say = progressOn(process.stderr);
  const pdfs = await printSite({ ...site, base: '/', say }, join(site.folder, 'pdfs'));
  return `PDFs: ${summaryOf(pdfs)}, made in ${seconds(begin)} (limit 5 minutes on 2 cores)`;
}
