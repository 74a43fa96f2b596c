import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seriesRowSpec } from '../../../src/charts/series-row/spec.ts';
import { ACCENT, QUIET, TONES } from '../../../src/charts/shared/paint.ts';
import { ownColours } from '../../../src/charts/sheet/colours.ts';
import { drawSheet } from '../../../src/charts/sheet/draw.ts';
import { layOut } from '../../../src/charts/sheet/layout.ts';
import type { Sheet } from '../../../src/charts/sheet/sheet.ts';
import { widthOf, wrap } from '../../../src/charts/sheet/text.ts';
import { sourceSplitSpec } from '../../../src/charts/source-split/spec.ts';

const sheet: Sheet = {
  title: '나무 심기: 재원별·연도별 예산',
  lines: ['단위: 천원 · 2026년은 계획액'],
  label: '연도',
  columns: [
    { name: '합계' },
    { name: '국비', paint: TONES.strong },
    { name: '구비', paint: TONES.pale },
    { name: '특교', paint: TONES.hatched },
  ],
  rows: [2, 3].map((national, at) => ({
    label: at === 0 ? '2025년' : '2026년 (계획)',
    strong: at === 0,
    bar: {
      spec: sourceSplitSpec({
        sources: [
          { id: 'national', tone: 'strong', amount: national },
          { id: 'district', tone: 'pale', amount: 1 },
          { id: 'special', tone: 'hatched', amount: 1 },
        ],
        max: 5,
      }),
    },
    figures: [String(national + 2), String(national), '1', '1'],
  })),
  source: ['출처: <초록구> & 「계획」', 'https://example.org/2025/'],
};

/** Colours of :root in the stylesheet: the light ones, which are those of paper. */
function tokens(): Map<string, string> {
  const [root = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('}');
  const declared = new Map(
    [...root.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const resolved = (value: string): string => {
    const name = /^var\(--([a-z0-9-]+)\)$/.exec(value)?.[1];
    return name === undefined ? value : resolved(declared.get(name) ?? '');
  };
  return new Map([...declared].map(([name, value]) => [name, resolved(value)]));
}

describe('a chart as a file', () => {
  const svg = drawSheet(sheet);

  it('looks as it did', async () => {
    await expect(svg).toMatchFileSnapshot('snapshots/sheet.svg');
  });

  it('stands for itself: nothing that a stylesheet, a script or another file must give', () => {
    expect(svg).not.toMatch(/var\(|style=|<style|<script|href=|<image/);
    expect(svg).toContain('fill="#fff"');
  });

  it('says every word and figure as text, escaped', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      '나무 심기: 재원별·연도별 예산',
      '단위: 천원 · 2026년은 계획액',
      '연도',
      ...['합계', '국비', '구비', '특교'],
      ...['2025년', '4', '2', '1', '1'],
      ...['2026년 (계획)', '5', '3', '1', '1'],
      '출처: &lt;초록구&gt; &amp; 「계획」',
      'https://example.org/2025/',
    ]);
  });

  it('has the colours of the stylesheet', () => {
    const colours = tokens();
    const paints = [...Object.values(TONES), ACCENT, QUIET].flatMap(({ fill, line }) => [fill, line ?? '']);
    const names = paints.flatMap((paint) => /--([a-z-]+)/.exec(paint)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect([name, ownColours(`var(--${name})`)]).toEqual([name, colours.get(name)]);
  });

  it('refuses a colour that it does not know', () => {
    expect(() => ownColours('fill="var(--mauve)"')).toThrow(/--mauve.*colours\.ts/);
  });

  it('lets increases and decreases begin at one middle line', () => {
    const changes: Sheet = {
      ...sheet,
      columns: [{ name: '증감' }],
      rows: (['left', 'right'] as const).map((side) => ({
        label: side,
        bar: { spec: seriesRowSpec({ value: 1, max: 1 }), side },
        figures: ['1'],
      })),
    };
    const [left, right] = [
      ...drawSheet(changes).matchAll(/transform="translate\(([\d.]+) [\d.]+\)( scale\(-1 1\))?"/g),
    ];
    expect(left?.[1]).toBe(right?.[1]);
    expect([left?.[2], right?.[2]]).toEqual([' scale(-1 1)', undefined]);
  });
});

describe('the room of a sheet', () => {
  it('follows its words: columns lie one beside the other, inside the sheet', () => {
    const { width, barLeft, barLength, rights } = layOut(sheet);
    const edges = [barLeft, barLeft + barLength, ...rights, width];
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    const long = layOut({ ...sheet, columns: [...sheet.columns, { name: '아주 긴 이름의 재원' }] });
    expect(long.width).toBeGreaterThan(width);
  });

  it('grows in height where a label needs two lines', () => {
    const label = '아주 길어서 한 줄에는 다 들어가지 못하는 사업의 이름과 그 밖의 여러 가지 말';
    const grown = layOut({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, label })) });
    expect(grown.rows[0]?.lines.length).toBeGreaterThan(1);
    expect(grown.height).toBeGreaterThan(layOut(sheet).height);
  });

  it('breaks texts at spaces alone', () => {
    expect(wrap('하나 둘 셋', 10, 45)).toEqual(['하나 둘', '셋']);
    expect(wrap('나눌수없는긴말', 10, 20)).toEqual(['나눌수없는긴말']);
    expect(widthOf('가', 10)).toBeGreaterThan(widthOf('1', 10));
  });
});
