import type { Locale } from './locale.ts';

/** A piece of a text of the content: plain, a reference to a figure, or Korean on an English page. */
export type Piece =
  { kind: 'plain'; text: string } | { kind: 'ref'; ref: string } | { kind: 'korean'; text: string };

const PIECE = /\{([^{}]+)\}|<ko>(.*?)<\/ko>/g;

/**
 * Takes a text of the content apart: `{ref}` stands for a figure, `<ko>…</ko>` for a name that stays Korean.
 * Nothing else is markup; whatever looks like HTML is text.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > end) pieces.push({ kind: 'plain', text: text.slice(end, match.index) });
    const [whole, ref, korean] = match;
    pieces.push(ref === undefined ? { kind: 'korean', text: korean ?? '' } : { kind: 'ref', ref });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: 'plain', text: text.slice(end) });
  return pieces;
}

/** A name without the marks of its Korean part. */
export function withoutKo(name: string): string {
  return name.replaceAll(/<\/?ko>/g, '');
}

/** References to figures in a text, in both languages. */
export function refsIn(text: { ko: string; en: string }): string[] {
  return (['ko', 'en'] satisfies Locale[]).flatMap((locale) =>
    piecesOf(text[locale]).flatMap((piece) => (piece.kind === 'ref' ? [piece.ref] : [])),
  );
}
