import { describe, expect, it } from 'vitest';
import { draw as drawPair } from '../../../src/charts/pair/draw.ts';
import { draw as drawRow } from '../../../src/charts/series-row/draw.ts';
import { draw as drawSplit } from '../../../src/charts/source-split/draw.ts';
import { barsOf, height, inOrder, width } from './bars.ts';

const options = { idPrefix: 'x', decorative: true } as const;

describe('source-split', () => {
  const sources = [
    { id: 'national', tone: 'strong' as const, amount: 30 },
    { id: 'city', tone: 'middle' as const, amount: null },
    { id: 'district', tone: 'pale' as const, amount: 10 },
  ];

  it('fills the whole width in the given order, without gaps', () => {
    const bars = inOrder(drawSplit({ sources }, options));
    expect(bars).toMatchObject([
      { fill: 'var(--chart-strong)', left: 0, right: 300, top: 0, bottom: 16 },
      { fill: 'var(--chart-pale)', left: 300, right: 400, top: 0, bottom: 16 },
    ]);
  });

  it('shares a scale with other years', () => {
    expect(inOrder(drawSplit({ sources, max: 80 }, options)).at(-1)?.right).toBe(200);
  });

  it('refuses amounts beyond the shared scale', () => {
    expect(() => drawSplit({ sources, max: 39 }, options)).toThrow(RangeError);
  });
});

describe('pair', () => {
  it('lays this year above last year, from zero on one scale', () => {
    const bars = barsOf(drawPair({ current: 50, previous: 25, max: 100 }, options));
    const [upper, lower] = bars.sort((a, b) => a.top - b.top);
    expect(upper).toMatchObject({ fill: 'var(--chart-accent)', left: 0, right: 200, bottom: 8 });
    expect(lower).toMatchObject({ fill: 'var(--chart-quiet)', left: 0, right: 100, top: 8 });
  });

  it('draws nothing for unknown amounts, and a scale of zero for zeros', () => {
    expect(barsOf(drawPair({ current: null, previous: 0, max: 0 }, options))).toEqual([]);
  });

  it('draws nothing for a negative amount, and the one beside it as it is', () => {
    const bars = barsOf(drawPair({ current: 50, previous: -25, max: 100 }, options));
    expect(bars.map((bar) => [bar.fill, width(bar)])).toEqual([['var(--chart-accent)', 200]]);
  });

  it('names the amount that is no number', () => {
    expect(() => drawPair({ current: 1, previous: NaN, max: 2 }, options)).toThrow(/"previous"/);
  });
});

describe('series-row', () => {
  it('draws half the value half as long, in the height of the row', () => {
    const [bar] = barsOf(drawRow({ value: 5, max: 10, highlight: true }, options));
    expect(bar?.fill).toBe('var(--chart-accent)');
    expect([width(bar), height(bar)]).toEqual([200, 12]);
  });
});
