import type { Sheet, SheetRow } from './sheet.ts';
import { widthOf, wrap } from './text.ts';

/** Sizes of text, in user units. */
export const SIZE = { title: 24, text: 15, small: 13 } as const;
/** Heights of a line of text of each size. */
export const LINE = { title: 32, text: 21, small: 19 } as const;
export const MARGIN = 32;
/** Between columns. */
export const GAP = 24;
/** Length of the longest bar, at least. */
const BAR = 340;
export const SWATCH = 11;
/** Above and beneath the text of a row. */
export const PAD = 6;

const LABEL_AT_MOST = 300;
const NARROWEST = 640;

/** A row with its label in lines, and where it stands. */
export interface PlacedRow {
  row: SheetRow;
  lines: string[];
  top: number;
  height: number;
}

/** Where everything stands. */
export interface Layout {
  width: number;
  height: number;
  title: string[];
  lines: string[];
  headTop: number;
  barLeft: number;
  barLength: number;
  /** Right edges of the columns of figures. */
  rights: number[];
  rows: PlacedRow[];
  source: string[];
  sourceTop: number;
}

/** Places a sheet: the labels, the bars and the figures have as much room as they need, and the width follows. */
export function layOut(sheet: Sheet): Layout {
  const labelWidth = labelWidthOf(sheet);
  const barLeft = MARGIN + labelWidth + GAP;
  const figures = rightEdges(sheet);
  const width = Math.ceil(Math.max(NARROWEST, barLeft + BAR + (figures.at(-1) ?? 0) + MARGIN));
  const barLength = width - MARGIN - (figures.at(-1) ?? 0) - barLeft;
  const rights = figures.map((right) => barLeft + barLength + right);
  const inside = width - 2 * MARGIN;
  const title = wrap(sheet.title, SIZE.title, inside, true);
  const lines = sheet.lines.flatMap((line) => wrap(line, SIZE.text, inside));
  const headTop = MARGIN + title.length * LINE.title + lines.length * LINE.text + 20;
  const rows: PlacedRow[] = [];
  let top = headTop + LINE.text + 2 * PAD;
  for (const row of sheet.rows) {
    const label = wrap(row.label, SIZE.text, labelWidth, row.strong);
    const height = label.length * LINE.text + 2 * PAD;
    rows.push({ row, lines: label, top, height });
    top += height;
  }
  const source = sheet.source.flatMap((line) => wrap(line, SIZE.small, inside));
  const sourceTop = top + 20;
  const height = sourceTop + 12 + source.length * LINE.small + MARGIN - 8;
  return { width, height, title, lines, headTop, barLeft, barLength, rights, rows, source, sourceTop };
}

function labelWidthOf({ label, rows }: Sheet): number {
  const widths = [
    widthOf(label, SIZE.text),
    ...rows.map((row) => widthOf(row.label, SIZE.text, row.strong ?? false)),
  ];
  return Math.min(LABEL_AT_MOST, Math.max(...widths));
}

/** From the end of the bars. */
function rightEdges({ columns, rows }: Sheet): number[] {
  const rights: number[] = [];
  columns.forEach(({ name, paint }, at) => {
    const widest = Math.max(
      widthOf(name, SIZE.text) + (paint === undefined ? 0 : SWATCH + PAD),
      ...rows.map((row) => widthOf(row.figures[at] ?? '', SIZE.text, row.strong ?? false)),
    );
    rights.push((rights.at(-1) ?? 0) + GAP + widest);
  });
  return rights;
}
