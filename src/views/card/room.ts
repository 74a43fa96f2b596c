const SPACE = 0.29;

/** Mean widths of characters in the site's font, in ems; the first pattern that fits counts. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\u3000-\u9fff\uac00-\ud7a3]/, 0.87],
  [/[a-z]/, 0.5],
  [/[A-Z]/, 0.68],
  [/\d/, 0.58],
  [/\s/, SPACE],
  [/[.,:;()·’‘“”]/, 0.34],
  [/./, 0.6],
];

/**
 * Lines that a text takes, broken between words as the pages break it.
 * An estimate that is rather too high: the paper has room to spare, and nothing may run over.
 * @param ems width of the column in ems of its type
 */
export function linesOf(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/ +/)) {
    const width = widthOf(word);
    if (used > 0 && used + SPACE + width > ems) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? SPACE : 0) + width;
  }
  return lines;
}

/** Width of a text in one line, in ems. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (WIDTHS.find(([pattern]) => pattern.test(one))?.[1] ?? 1), 0);
}

/** What of a list stands on the card, and how many of its entries do not. */
export interface Chosen<Entry> {
  shown: Entry[];
  more: number;
}

/**
 * As many entries as fit, from the first on. Where some are left out, room is kept for a line that says so.
 * @param line height of that line, in the unit of the others
 */
export function fitting<Entry>(
  entries: readonly Entry[],
  heightOf: (entry: Entry) => number,
  height: number,
  line: number,
): Chosen<Entry> {
  const fits = (count: number) =>
    entries.slice(0, count).reduce((sum, entry) => sum + heightOf(entry), 0) <=
    height - (count < entries.length ? line : 0);
  let count = entries.length;
  while (count > 0 && !fits(count)) count -= 1;
  return { shown: entries.slice(0, count), more: entries.length - count };
}
