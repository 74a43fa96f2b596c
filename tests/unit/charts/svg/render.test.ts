import { describe, expect, it } from 'vitest';
import type { ChartConfiguration } from 'chart.js';
import { hatch } from '../../../../src/charts/svg/hatch.ts';
import { renderSvg } from '../../../../src/charts/svg/render.ts';

const size = { width: 90, height: 30 };
const hidden = { display: false, ticks: { display: false } };

function config(
  dataset: Partial<ChartConfiguration<'bar'>['data']['datasets'][number]> = {},
  options: ChartConfiguration<'bar'>['options'] = {},
): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: { labels: ['a', 'b', 'c'], datasets: [{ data: [1, 2, 3], ...dataset }] },
    options: { scales: { x: hidden, y: hidden }, ...options },
  };
}

const outlined = { backgroundColor: 'var(--a)', borderColor: 'var(--b)', borderWidth: 1 };

describe('caption', () => {
  it('names the picture by title and description, escaped', () => {
    const svg = renderSvg(config(), {
      ...size,
      idPrefix: 'p',
      title: 'R&D <"2025">',
      description: "a & 'b'",
    });
    expect(svg).toContain('role="img" aria-labelledby="p-t" aria-describedby="p-d"');
    expect(svg).toContain('<title id="p-t">R&amp;D &lt;&quot;2025&quot;&gt;</title>');
    expect(svg).toContain('<desc id="p-d">a &amp; &#39;b&#39;</desc>');
  });

  it('hides a decorative picture', () => {
    const svg = renderSvg(config(), { ...size, idPrefix: 'p', decorative: true });
    expect(svg).toContain('aria-hidden="true" focusable="false"');
    expect(svg).not.toMatch(/role=|<title|id="/);
  });
});

describe('ids', () => {
  it('all begin with the prefix, and references find them', () => {
    const hatched = config({ backgroundColor: hatch('var(--h)') }, { clip: 1 });
    const svg = renderSvg(hatched, { ...size, idPrefix: 'q-1', title: 't', description: 'd' });
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids).toEqual(['q-1-t', 'q-1-d', 'q-1-h1']);
    expect(references.every((id) => ids.includes(id))).toBe(true);
  });

  it.each(['', '1a', 'a b', 'a"b'])('refuses the prefix "%s"', (idPrefix) => {
    expect(() => renderSvg(config(), { ...size, idPrefix, title: 't' })).toThrow(/idPrefix/);
  });
});

describe('size and numbers', () => {
  it('keeps its size unless stretched', () => {
    const options = { ...size, idPrefix: 'p', decorative: true, className: 'chart' } as const;
    expect(renderSvg(config(outlined), options)).toMatch(
      /^<svg class="chart" viewBox="0 0 90 30" width="90" height="30" shape/,
    );
    const stretched = renderSvg(config(outlined), { ...options, stretch: true });
    expect(stretched).toContain('width="100%" height="30" preserveAspectRatio="none"');
    const shapes = stretched.match(/<path[^>]*>/g) ?? [];
    expect(shapes.every((shape) => shape.includes('vector-effect="non-scaling-stroke"'))).toBe(true);
  });

  it('rounds to two decimals without trailing zeros', () => {
    const svg = renderSvg(config(), { width: 100, height: 31, idPrefix: 'p', decorative: true });
    const numbers = /d="([^"]+)"/.exec(svg)?.[1]?.match(/[\d.]+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !/^\d+(\.\d?[1-9])?$/.test(number))).toEqual([]);
  });

  it('lets a bar too thin for crisp edges show as a faint line', () => {
    const options = { width: 90, height: 30, idPrefix: 'p', decorative: true } as const;
    const thin = renderSvg(config({ data: [1000, 20, 0] }), options);
    expect(thin).toMatch(/<path [^>]*shape-rendering="auto"/);
    expect(renderSvg(config(), options)).not.toContain('"auto"');
  });

  it('refuses a size that is no whole number above 0', () => {
    const options = { idPrefix: 'p', decorative: true } as const;
    expect(() => renderSvg(config(), { ...options, width: 0, height: 10 })).toThrow(RangeError);
    expect(() => renderSvg(config(), { ...options, width: 9.5, height: 10 })).toThrow(RangeError);
  });
});

describe('Chart.js', () => {
  it('leaves the configuration as it was and draws it alike again', () => {
    const given = config(outlined);
    const before = structuredClone(given);
    const options = { ...size, idPrefix: 'p', decorative: true } as const;
    expect(renderSvg(given, options)).toBe(renderSvg(given, options));
    expect(given).toEqual(before);
  });

  it('fails aloud when a dataset asks for less than the chart', () => {
    expect(() => renderSvg(config({ clip: -5 }), { ...size, idPrefix: 'q', decorative: true })).toThrow(
      /clip\(\) to a part/,
    );
  });

  it('fails aloud when a chart wants labels', () => {
    const labelled = config({}, { scales: { x: { display: true }, y: hidden } });
    expect(() => renderSvg(labelled, { ...size, idPrefix: 'p', title: 't' })).toThrow(/no text/);
  });
});
