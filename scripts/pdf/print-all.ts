import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PdfDocument } from './documents.ts';
import { printDocument, type Source } from './print.ts';

/** A PDF that was made. */
export interface PdfFile {
  file: string;
  pages: number;
  bytes: number;
}

/** As many at a time: each keeps a processor busy. */
const AT_ONCE = 2;

/**
 * Prints documents into a folder.
 * @param say hears of each as it is done
 */
export async function printAll(
  documents: readonly PdfDocument[],
  source: Source,
  target: string,
  say: (done: PdfFile, count: number) => void,
): Promise<PdfFile[]> {
  const files = new Map<PdfDocument, PdfFile>();
  // The longest begin first, so that none is left alone at the end.
  const waiting = [...documents].reverse();
  const work = async (): Promise<void> => {
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      const { pdf, pages } = await printDocument(source, document);
      const path = join(target, document.file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, pdf);
      const done = { file: document.file, pages, bytes: pdf.length };
      files.set(document, done);
      say(done, files.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return documents.flatMap((document) => files.get(document) ?? []);
}
