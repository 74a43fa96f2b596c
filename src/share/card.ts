import { INK, INK_2, INK_3, ownColours, PAPER } from '../charts/sheet/colours.ts';
import { escapeXml } from '../charts/svg/escape.ts';
import type { Tone } from '../schemas/plan.ts';
import { fitText } from './lines.ts';

/** What a picture for sharing says: the page in a few words, in one language. */
export interface ShareCard {
  /** Whose site it is, and which plan. */
  owner: string;
  plan: string;
  title: string;
  /** Whose page it is within the plan: the division; '' where it is the plan's. */
  part: string;
  /** What the figure is, and the figure with its unit; null where there is none to show. */
  figure: { label: string; number: string; unit: string } | null;
  /** Who pays it, in shares of 1, and the same in words. */
  shares: { tone: Tone; share: number }[];
  payers: string;
}

/** Widths of texts at size 1, in each weight. */
export interface Measures {
  regular: (text: string) => number;
  bold: (text: string) => number;
}

/** What social networks and messengers show whole. */
export const SIZE = { width: 1200, height: 630 };

const EDGE = 72;
const NUMBER = 76;
/** Large type is set a little closer, in parts of its size. */
const TRACKING = 0.02;
/** The line that says whose page it is. */
const HEAD = 118;
const WIDTH = SIZE.width - 2 * EDGE;
const TONES: Record<Tone, { fill: string; line: string }> = {
  strong: { fill: 'var(--chart-strong)', line: 'var(--chart-strong)' },
  middle: { fill: 'var(--chart-middle)', line: 'var(--chart-middle)' },
  pale: { fill: 'var(--chart-pale)', line: 'var(--chart-pale-line)' },
  hatched: { fill: 'url(#hatch)', line: 'var(--chart-hatched-line)' },
};

/** Draws the picture as SVG: an accountant's page, typeset. */
export function shareCard(card: ShareCard, { regular, bold }: Measures): string {
  const title = fitText(
    card.title,
    {
      width: WIDTH,
      sizes: [
        { size: 84, lines: 2 },
        { size: 72, lines: 2 },
        { size: 58, lines: 3 },
        { size: 48, lines: 3 },
      ],
    },
    bold,
  );
  const owner = `${card.owner} `;
  const room = WIDTH - bold(owner) * 30;
  const [plan = ''] = fitText(card.plan, { width: room, sizes: [{ size: 30, lines: 1 }] }, regular).lines;
  const drawn = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIZE.width)}" height="${String(SIZE.height)}" viewBox="0 0 ${String(SIZE.width)} ${String(SIZE.height)}" font-family="Pretendard GOV Variable">`,
    '<defs><pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    `<rect width="10" height="10" fill="${PAPER}"/><rect width="4" height="10" fill="var(--chart-hatched)"/></pattern></defs>`,
    `<rect width="${String(SIZE.width)}" height="${String(SIZE.height)}" fill="${PAPER}"/>`,
    `<rect x="${String(EDGE)}" y="64" width="96" height="8" fill="var(--chart-accent)"/>`,
    text(card.owner, { y: HEAD, size: 30, fill: INK, bold: true }),
    text(plan, { x: EDGE + bold(owner) * 30, y: HEAD, size: 30, fill: INK_2 }),
    ...title.lines.map((line, at) =>
      text(line, {
        y: HEAD + 40 + title.size * (1 + at * 1.22),
        size: title.size,
        fill: INK,
        bold: true,
        tight: true,
      }),
    ),
    ...foot(card, bold),
    '</svg>',
  ].join('');
  return ownColours(drawn);
}

/** The figure stands at the foot, on the rule; beneath it, who pays. */
function foot({ part, figure, shares, payers }: ShareCard, bold: Measures['bold']): string[] {
  const bottom = SIZE.height - 64;
  if (figure === null) return [rule(bottom - 60), text(part, { y: bottom, size: 30, fill: INK_2 })];
  const hasBar = shares.length > 0;
  const base = bottom - (hasBar ? 48 : 8);
  const numberWidth = bold(figure.number) * NUMBER - figure.number.length * TRACKING * NUMBER;
  const label = `${figure.label}${part === '' ? '' : ` · ${part}`}`;
  return [
    rule(base - 124),
    text(label, { y: base - 80, size: 28, fill: INK_3 }),
    text(figure.number, { y: base, size: NUMBER, fill: INK, bold: true, tight: true }),
    text(figure.unit, { x: EDGE + numberWidth + 14, y: base, size: 36, fill: INK, bold: true }),
    ...(hasBar
      ? [
          text(payers, { x: EDGE + WIDTH, y: base, size: 28, fill: INK_2, end: true }),
          ...bar(shares, bottom - 20),
        ]
      : []),
  ];
}

function bar(shares: ShareCard['shares'], y: number): string[] {
  let x = EDGE;
  return shares.map(({ tone, share }) => {
    const { fill, line } = TONES[tone];
    const width = share * WIDTH;
    const drawn = `<rect x="${x.toFixed(2)}" y="${String(y)}" width="${width.toFixed(2)}" height="20" fill="${fill}" stroke="${line}" stroke-width="1.5"/>`;
    x += width;
    return drawn;
  });
}

function rule(y: number): string {
  return `<rect x="${String(EDGE)}" y="${String(y)}" width="${String(WIDTH)}" height="3" fill="${INK}"/>`;
}

function text(
  words: string,
  {
    x = EDGE,
    y,
    size,
    fill,
    bold = false,
    tight = false,
    end = false,
  }: { x?: number; y: number; size: number; fill: string; bold?: boolean; tight?: boolean; end?: boolean },
): string {
  if (words === '') return '';
  const weight = bold ? ' font-weight="700"' : '';
  const anchor = end ? ' text-anchor="end"' : '';
  const spacing = tight ? ` letter-spacing="${(-TRACKING * size).toFixed(2)}"` : '';
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" font-size="${String(size)}"${weight}${spacing}${anchor} fill="${fill}">${escapeXml(words)}</text>`;
}
