import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

interface Piece {
  text: string;
  y: number;
  inHeading: boolean;
}

/** A page that begins a chapter may hold little else than its heading. */
const UPPER_PART = 0.75;

/**
 * The heading that stands last on a page, parted from what it heads; null where there is none. What no tag holds
 * (running heads, page numbers) does not count.
 */
export async function lonelyHeading(page: PDFPageProxy): Promise<string | null> {
  const headings = new Set(headingIds(await page.getStructTree()));
  const pieces = await taggedPieces(page, headings);
  const lowest = Math.min(...pieces.map(({ y }) => y));
  const { height } = page.getViewport({ scale: 1 });
  if (pieces.length === 0 || lowest > height * UPPER_PART) return null;
  const last = pieces.filter(({ y }) => y <= lowest + 2);
  return last.every(({ inHeading }) => inHeading) ? last.map(({ text }) => text).join(' ') : null;
}

function headingIds(node: Node | null, inHeading = false): string[] {
  if (node === null) return [];
  const heads = inHeading || /^H[1-6]?$/.test(node.role ?? '');
  const own = heads && node.type === 'content' && node.id !== undefined ? [node.id] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => headingIds(child, heads))];
}

async function taggedPieces(page: PDFPageProxy, headings: ReadonlySet<string>): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: (string | null)[] = [];
  const pieces: Piece[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '' || open.every((id) => id === null)) continue;
      const inHeading = open.some((id) => id !== null && headings.has(id));
      pieces.push({ text: item.str, y: Number(item.transform[5]), inHeading });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string | null }).id ?? null);
  }
  return pieces;
}
