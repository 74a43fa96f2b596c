import { fillLines } from '../fonts/lines.ts';

/**
 * Lines no wider than `width`: broken at spaces, as Korean with keep-all and English are; inside a word only where
 * the word alone is too wide.
 * @param measure the width of a text
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(' ').flatMap((word) => breakWord(word, width, measure));
  return fillLines(words, width, measure);
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The same number of lines, as even as they can be: no word stands alone in the last one where it need not. */
function balanced(text: string, lines: string[], measure: (text: string) => number): string[] {
  if (lines.length === 1) return lines;
  const widest = Math.max(...lines.map(measure));
  const narrower = breakLines(text, widest * 0.98, measure);
  const isSplit = narrower.join(' ') !== text;
  return narrower.length > lines.length || isSplit ? lines : balanced(text, narrower, measure);
}

/**
 * The largest size at which a text keeps within a number of lines, and its lines at that size. Where even the
 * smallest does not do, the last line ends in "…".
 * @param sizes from large to small
 * @param measure the width of a text at size 1
 */
export function fitText(
  text: string,
  { width, sizes }: { width: number; sizes: readonly { size: number; lines: number }[] },
  measure: (text: string) => number,
): { size: number; lines: string[] } {
  let fitted = { size: 0, lines: [text] };
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(text, width, (one) => measure(one) * size);
    if (lines.length <= most) return { size, lines: balanced(text, lines, (one) => measure(one) * size) };
    fitted = { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`] };
  }
  return fitted;
}
