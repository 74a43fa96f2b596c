import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader sees of a page of a PDF. */
export interface PdfPage {
  /** Pieces of text in the order in which they are copied, with the size of their type in points. */
  pieces: { str: string; height: number }[];
  /** All of them, apart by spaces. */
  text: string;
}

/** Reads a PDF page by page. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
    return await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        const pieces = items.flatMap((item) =>
          'str' in item && item.str.trim() !== '' ? [{ str: item.str, height: item.height }] : [],
        );
        const text = pieces
          .map(({ str }) => str)
          .join(' ')
          .replaceAll(/\s+/g, ' ');
        return { pieces, text };
      }),
    );
  } finally {
    await task.destroy();
  }
}
