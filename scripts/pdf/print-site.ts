import type { Site } from '../../src/model/plan.ts';
import type { SourceFile } from '../../src/model/content/read.ts';
import { launchBrowser } from '../browser.ts';
import { makePrintFonts } from '../font.ts';
import { documentsOf, type PdfDocument } from './documents.ts';
import { printAll, type PdfFile } from './print-all.ts';

/** What the PDFs of a site are made of. */
export interface Printing {
  root: string;
  site: Site;
  content: readonly SourceFile[];
  /** The built site, and the path that it was built for. */
  folder: string;
  base: string;
  /** The program of the browser; found where it is left out. */
  program?: string;
  /** Which of them; all where it is left out. */
  only?: (document: PdfDocument) => boolean;
  say?: (done: PdfFile, at: number, count: number) => void;
}

/** Prints the PDFs of a built site into a folder, as `2025/pdf/ko/plan.pdf`. */
export async function printSite(printing: Printing, target: string): Promise<PdfFile[]> {
  const { root, site, content, folder, base, program, only = () => true, say = () => undefined } = printing;
  const documents = documentsOf(site, base).filter(only);
  const fonts = await makePrintFonts(root, content);
  // Chromium writes its user agent into each PDF as the creator.
  const browser = await launchBrowser(program, ['--user-agent=Nuriplan']);
  try {
    const address = new URL(base.replace(/\/?$/, '/'), site.address).href;
    return await printAll(documents, { browser, folder, address, fonts }, target, (done, at) => {
      say(done, at, documents.length);
    });
  } finally {
    await browser.close();
  }
}
