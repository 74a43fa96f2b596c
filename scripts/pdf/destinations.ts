import type { RefProxy } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF tells of its pages. */
export interface Pagination {
  count: number;
  /** The page on which each place begins that a link of the document leads to, by its id; the first page is 1. */
  pageOf: Map<string, number>;
}

/** Reads how many pages a PDF has and where its named places are. */
export async function paginationOf(pdf: Uint8Array): Promise<Pagination> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  try {
    // Each place is an array that begins with its page.
    const places = (await document.getDestinations()) as ReadonlyMap<string, readonly RefProxy[]>;
    const pages = await Promise.all(
      [...places].flatMap(([id, [page]]) =>
        page === undefined ? [] : [document.getPageIndex(page).then((at) => [id, at + 1] as const)],
      ),
    );
    return { count: document.numPages, pageOf: new Map(pages) };
  } finally {
    await task.destroy();
  }
}
