import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, RefProxy } from 'pdfjs-dist/types/src/display/api.js';
import { lonelyHeading } from './pdf-headings.ts';

/** What a PDF says of itself, and of what it shows. */
export interface PdfFacts {
  title: string;
  language: string;
  tagged: boolean;
  /** Bookmarks, each with how deep it stands. */
  outline: { title: string; depth: number }[];
  /** The page, from 1, of each place that links lead to. */
  places: Map<string, number>;
  pages: PageFacts[];
}

export interface PageFacts {
  text: string;
  width: number;
  height: number;
  /** What each figure says instead of being seen. */
  alternatives: string[];
  /** Links inside the document: where they lead, and the text of their line. */
  links: { to: string; line: string }[];
  /** Links to elsewhere. */
  addresses: string[];
  /** The heading that stands last on the page, parted from what it heads. */
  lonelyHeading: string | null;
}

interface Node {
  role?: string;
  alt?: string;
  title?: string;
  children?: Node[];
  items?: Node[];
}

/** Reads a PDF as a reader's program does. */
export async function factsOf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    const about = info as { Title?: string; Language?: string };
    const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
    return {
      title: about.Title ?? '',
      language: about.Language ?? '',
      tagged: Buffer.from(bytes).toString('latin1').includes('/Marked true'),
      outline: flat(await pdf.getOutline(), 0),
      places: await placesIn(pdf),
      pages: await Promise.all(numbers.map((number) => pageFacts(pdf, number))),
    };
  } finally {
    await task.destroy();
  }
}

function flat(nodes: readonly Node[], depth: number): { title: string; depth: number }[] {
  return nodes.flatMap(({ title = '', items = [] }) => [{ title, depth }, ...flat(items, depth + 1)]);
}

async function placesIn(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const places = (await pdf.getDestinations()) as ReadonlyMap<string, readonly RefProxy[]>;
  return new Map(
    await Promise.all(
      [...places].flatMap(([id, [page]]) =>
        page === undefined ? [] : [pdf.getPageIndex(page).then((at) => [id, at + 1] as const)],
      ),
    ),
  );
}

async function pageFacts(pdf: PDFDocumentProxy, number: number): Promise<PageFacts> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
  );
  const annotations = (await page.getAnnotations()) as { dest?: string; url?: string; rect: number[] }[];
  const lineAt = ([, bottom = 0, , top = 0]: number[]): string =>
    pieces
      .filter(({ y }) => y >= bottom - 1 && y <= top)
      .map(({ text }) => text)
      .join(' ');
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    text: pieces
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    width,
    height,
    alternatives: figuresIn((await page.getStructTree()) as Node | null).map(({ alt = '' }) => alt),
    links: annotations.flatMap(({ dest, rect }) =>
      typeof dest === 'string' ? [{ to: dest, line: lineAt(rect) }] : [],
    ),
    addresses: annotations.flatMap(({ url }) => url ?? []),
    lonelyHeading: await lonelyHeading(page),
  };
}

function figuresIn(node: Node | null): Node[] {
  if (node === null) return [];
  return [...(node.role === 'Figure' ? [node] : []), ...(node.children ?? []).flatMap(figuresIn)];
}

/** The fonts of a PDF as Chromium writes them: each font's name, and the kinds of all fonts. */
export function fontsIn(bytes: Buffer): { names: string[]; kinds: string[]; embedded: number } {
  const text = bytes.toString('latin1');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  return {
    names: [...new Set(all(/\/FontName \/([^\s/>]+)/g))],
    kinds: [...new Set(all(/\/Type \/Font\s*\/Subtype \/(\w+)/g))],
    embedded: all(/\/(FontFile2) /g).length,
  };
}
