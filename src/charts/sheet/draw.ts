import { Definitions } from '../svg/definitions.ts';
import { escapeXml } from '../svg/escape.ts';
import { element } from '../svg/markup.ts';
import { formatNumber } from '../svg/numbers.ts';
import { renderSvg } from '../svg/render.ts';
import { HAIRLINE, INK, INK_2, INK_3, ownColours, PAPER, RULE } from './colours.ts';
import { layOut, LINE, MARGIN, PAD, SIZE, SWATCH, type Layout, type PlacedRow } from './layout.ts';
import type { Sheet, SheetBar } from './sheet.ts';
import { inFont, textMarkup } from './text.ts';

/** From the top of a line of text to its foot. */
const FOOT = 16;
const BAR_HEIGHT = 14;

/** Draws a sheet as an SVG file that stands for itself: white ground, no stylesheet, no script, no font of its own. */
export function drawSheet(sheet: Sheet): string {
  const layout = layOut(sheet);
  const [width, height] = [formatNumber(layout.width), formatNumber(layout.height)];
  const definitions = new Definitions('sheet');
  const content = inFont(
    [
      ...top(layout),
      ...head(sheet, layout, definitions),
      ...layout.rows.flatMap((row, at) => rowMarkup(row, layout, at)),
      ...foot(layout),
    ].join(''),
  );
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'sheet-title',
  };
  const title = `<title id="sheet-title">${escapeXml(sheet.title)}</title>`;
  const ground = element('rect', { width, height, fill: PAPER });
  return ownColours(`${element('svg', root, title + definitions.toString() + ground + content)}\n`);
}

function top({ title, lines, width }: Layout): string[] {
  const beneath = MARGIN + title.length * LINE.title;
  return [
    rule(0, width, 3, INK, 0),
    ...title.map((text, at) =>
      textMarkup(text, {
        x: MARGIN,
        y: MARGIN + at * LINE.title + 20,
        size: SIZE.title,
        fill: INK,
        bold: true,
      }),
    ),
    ...lines.map((text, at) =>
      textMarkup(text, { x: MARGIN, y: beneath + at * LINE.text + FOOT, size: SIZE.text, fill: INK_2 }),
    ),
  ];
}

function head(sheet: Sheet, { headTop, rights, width }: Layout, definitions: Definitions): string[] {
  const y = headTop + FOOT;
  const text = { y, size: SIZE.text, fill: INK_2 };
  return [
    textMarkup(sheet.label, { ...text, x: MARGIN }),
    ...sheet.columns.flatMap(({ name, paint }, at) => {
      const right = rights[at] ?? 0;
      if (paint === undefined) return [textMarkup(name, { ...text, x: right, end: true })];
      // At the column's edge, where no font moves it.
      const swatch = {
        x: formatNumber(right - SWATCH),
        y: formatNumber(y - SWATCH + 1),
        width: String(SWATCH),
        height: String(SWATCH),
        fill: definitions.fill(paint.fill),
        stroke: paint.line ?? undefined,
      };
      return [textMarkup(name, { ...text, x: right - SWATCH - PAD, end: true }), element('rect', swatch)];
    }),
    rule(MARGIN, width - MARGIN, 1.5, INK_2, headTop + LINE.text + PAD),
  ];
}

function rowMarkup({ row, lines, top: y, height }: PlacedRow, layout: Layout, at: number): string[] {
  const bold = row.strong ?? false;
  const first = y + PAD + FOOT;
  return [
    ...lines.map((text, line) =>
      textMarkup(text, { x: MARGIN, y: first + line * LINE.text, size: SIZE.text, fill: INK, bold }),
    ),
    ...(row.bar === null ? [] : [barMarkup(row.bar, layout, y + PAD + (LINE.text - BAR_HEIGHT) / 2, at)]),
    ...row.figures.map((text, column) =>
      text === ''
        ? ''
        : textMarkup(text, {
            x: layout.rights[column] ?? 0,
            y: first,
            size: SIZE.text,
            fill: INK,
            bold,
            end: true,
          }),
    ),
    rule(MARGIN, layout.width - MARGIN, 1, HAIRLINE, y + height),
  ];
}

function barMarkup({ spec, side }: SheetBar, { barLeft, barLength }: Layout, y: number, at: number): string {
  const half = Math.floor(barLength / 2);
  const svg = renderSvg(spec, {
    idPrefix: `bar-${String(at)}`,
    width: side === undefined ? Math.floor(barLength) : half,
    height: BAR_HEIGHT,
    decorative: true,
  });
  const middle = barLeft + half;
  const x = side === undefined ? barLeft : middle;
  const turned = side === 'left' ? ' scale(-1 1)' : '';
  const bar = element('g', { transform: `translate(${formatNumber(x)} ${formatNumber(y)})${turned}` }, svg);
  if (side === undefined) return bar;
  const line = { x1: formatNumber(middle), x2: formatNumber(middle), stroke: INK_3 };
  return bar + element('line', { ...line, y1: formatNumber(y - 4), y2: formatNumber(y + BAR_HEIGHT + 4) });
}

function foot({ source, sourceTop, width }: Layout): string[] {
  return [
    rule(MARGIN, width - MARGIN, 1, RULE, sourceTop - 4),
    ...source.map((text, at) =>
      textMarkup(text, { x: MARGIN, y: sourceTop + 12 + at * LINE.small + 6, size: SIZE.small, fill: INK_3 }),
    ),
  ];
}

function rule(from: number, to: number, thickness: number, fill: string, y: number): string {
  return element('rect', {
    x: formatNumber(from),
    y: formatNumber(y),
    width: formatNumber(to - from),
    height: formatNumber(thickness),
    fill,
  });
}
