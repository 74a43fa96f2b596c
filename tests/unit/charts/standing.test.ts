import { describe, expect, it } from 'vitest';
import { draw as drawBudget } from '../../../src/charts/budget-by-source/draw.ts';
import { draw as drawSeries } from '../../../src/charts/series/draw.ts';
import { draw as drawStaffing } from '../../../src/charts/staffing/draw.ts';
import { draw as drawRail } from '../../../src/charts/year-rail/draw.ts';
import { barsOf, centre, height, inOrder, width } from './bars.ts';

const options = { idPrefix: 'x', decorative: true } as const;
const periods = [2024, 2025, 2026, 2027].map((year) => ({ id: `${year}`, current: year === 2025 }));

describe('budget-by-source', () => {
  const one = (amounts: (number | null)[], tone: 'strong' | 'pale' = 'strong') =>
    drawBudget({ periods, sources: [{ id: 'national', tone, amounts }] }, options);

  it('stands its bars on the centres of equal columns, 44 px wide', () => {
    const bars = inOrder(one([1, 2, 3, 4]));
    expect(bars.map(centre)).toEqual([76, 228, 380, 532]);
    expect(bars.map(width)).toEqual([44, 44, 44, 44]);
  });

  it('keeps a column free for an unknown amount', () => {
    expect(inOrder(one([1, null, 3, 4])).map(centre)).toEqual([76, 380, 532]);
  });

  it.each(['strong', 'pale'] as const)('draws half the value half as high (%s)', (tone) => {
    const [full, half, quarter] = inOrder(one([4_000_000, 2_000_000, 1_000_000, 0], tone));
    expect(height(full)).toBe(120);
    expect(height(half)).toBe(60);
    expect(height(quarter)).toBe(30);
  });

  it('stacks in the given order from the bottom, without gaps, the highest filling the height', () => {
    const sources = [
      { id: 'national', tone: 'strong' as const, amounts: [30, 60, 0, 0] },
      { id: 'district', tone: 'middle' as const, amounts: [10, 60, 0, 0] },
    ];
    const bars = inOrder(drawBudget({ periods, sources }, options));
    const [upper, lower] = bars.slice(0, 2).sort((a, b) => a.top - b.top);
    expect(lower).toMatchObject({ fill: 'var(--chart-strong)', top: 90, bottom: 120 });
    expect(upper).toMatchObject({ fill: 'var(--chart-middle)', top: 80, bottom: 90 });
    expect(Math.min(...bars.map(({ top }) => top))).toBe(0);
  });

  it('draws nothing for zeros and unknowns', () => {
    expect(barsOf(one([0, 0, null, 0]))).toEqual([]);
    expect(one([0, 0, null, 0])).not.toMatch(/NaN|Infinity/);
  });

  it('fills a bar thinner than its outline with the outline colour and its true height', () => {
    const thin = inOrder(one([1000, 5, 0, 0], 'pale'))[1];
    expect(thin?.fill).toBe('var(--chart-pale-line)');
    expect(height(thin)).toBeCloseTo(0.6, 5);
  });

  it('draws amounts of trillions of won exactly', () => {
    const [a, b] = inOrder(one([157_135_470_000_000, 78_567_735_000_000, 0, 0]));
    expect([height(a), height(b)]).toEqual([120, 60]);
  });

  it('draws nothing for a negative amount, and the others as they are', () => {
    expect(inOrder(one([1, -2, 4, 0])).map(height)).toEqual(inOrder(one([1, null, 4, 0])).map(height));
    expect(barsOf(one([-1, -2, -3, -4]))).toEqual([]);
  });

  it('refuses an amount that is no number, naming the source and the place', () => {
    expect(() => one([1, NaN, 3, 4])).toThrow(/budget-by-source "national": amount 1 is NaN/);
    expect(() => one([1, NaN, 3, 4])).toThrow(RangeError);
  });

  it('refuses a source that has not one amount per period', () => {
    expect(() => one([1, 2])).toThrow(/2 amounts for 4 periods/);
  });

  it('refuses a chart without columns', () => {
    expect(() => drawBudget({ periods: [], sources: [] }, options)).toThrow(/draw no chart/);
  });
});

describe('year-rail', () => {
  it('shows the current year in accent and the others quiet', () => {
    const years = periods.map((period, index) => ({ ...period, total: index + 1 }));
    const fills = inOrder(drawRail({ years }, options)).map(({ fill }) => fill);
    const quiet = 'var(--chart-quiet)';
    expect(fills).toEqual([quiet, 'var(--chart-accent)', quiet, quiet]);
  });
});

describe('staffing', () => {
  it('sets each pair around its column centre, quota first', () => {
    const grades = [
      { id: '6', quota: 6, current: 3 },
      { id: '7', quota: 2, current: 4 },
    ];
    const bars = inOrder(drawStaffing({ grades }, options));
    expect(bars.map(({ fill }) => fill)).toEqual(
      ['quiet', 'accent', 'quiet', 'accent'].map((name) => `var(--chart-${name})`),
    );
    expect((centre(bars[0]) + centre(bars[1])) / 2).toBeCloseTo(38, 1);
    expect((centre(bars[2]) + centre(bars[3])) / 2).toBeCloseTo(114, 1);
    expect(height(bars[0])).toBeCloseTo(2 * height(bars[1]), 5);
  });
});

describe('series', () => {
  it('highlights the listed columns only', () => {
    const bars = inOrder(drawSeries({ values: [1, 2, 3], highlight: [2] }, options));
    expect(bars.map(({ fill }) => fill.includes('accent'))).toEqual([false, false, true]);
  });

  it('follows a shared scale and refuses to leave it', () => {
    expect(height(inOrder(drawSeries({ values: [5], max: 10 }, options))[0])).toBe(40);
    expect(() => drawSeries({ values: [11], max: 10 }, options)).toThrow(/max is 10.*needs 11/);
  });

  it('refuses a highlight that is no column', () => {
    expect(() => drawSeries({ values: [1], highlight: [1] }, options)).toThrow(/no column/);
  });
});
