import { fillLines, textWidth } from '../../fonts/lines.ts';

/** Widths of characters in the site's font in regular type, in ems, rounded up to the next of these. */
const WIDTHS: readonly [width: number, characters: RegExp][] = [
  [0.26, /[ij’‘·!]/],
  [0.29, /[\s"'(),./:;[\]{}l]/],
  [0.35, /[tfr|\\「」]/],
  [0.44, /[I“”『』]/],
  [0.5, /[s*–^`?]/],
  [0.52, /[xzJk]/],
  [0.54, /[cvyLa]/],
  [0.57, /[euFnhEo]/],
  [0.6, /[-\d=_~gpqbdZ#]/],
  [0.63, /[P$SR&TXBK+<>×]/],
  [0.65, /[YAV]/],
  [0.71, /[DCHUG]/],
  [0.73, /[NOQ]/],
  [0.78, /[…w]/],
  [0.86, /[mM]/],
  [0.87, /[\u3000-\u9fff\uac00-\ud7a3%]/],
  [0.92, /[W@₩→]/],
];
/** Of all others: arrows, units in one sign. */
const WIDEST = 1.3;

/**
 * Lines that a text takes, broken between words as the pages break it.
 * Kerning is left out; it mostly draws letters together, and nothing may run over.
 * @param ems width of the column in ems of its type
 */
export function linesOf(text: string, ems: number): number {
  return fillLines(text.split(/ +/), ems, widthOf).length;
}

/** Width of a text in one line, in ems. */
export function widthOf(text: string): number {
  return textWidth(text, (one) => WIDTHS.find(([, characters]) => characters.test(one))?.[0] ?? WIDEST);
}

/** What of a list stands on the card, and how many of its entries do not. */
export interface Chosen<Thing> {
  shown: Thing[];
  more: number;
}

/**
 * As many entries as fit, from the first on. Where some are left out, room is kept for a line that says so.
 * @param line height of that line, in the unit of the others
 */
export function fitting<Thing>(
  entries: readonly Thing[],
  heightOf: (entry: Thing) => number,
  height: number,
  line: number,
): Chosen<Thing> {
  const fits = (count: number) =>
    entries.slice(0, count).reduce((sum, entry) => sum + heightOf(entry), 0) <=
    height - (count < entries.length ? line : 0);
  let count = entries.length;
  while (count > 0 && !fits(count)) count -= 1;
  return { shown: entries.slice(0, count), more: entries.length - count };
}
