import type { Corpus } from './corpus.ts';
import { each, qualityOf } from './match.ts';
import { compact } from './normalize.ts';
import type { Marked } from './types.ts';
import type { Reading } from './understand.ts';

/** An extract is about this long: three lines of a phone. */
const LENGTH = 110;

/** A line with its finds marked, as places of the original text. */
export function mark(corpus: Corpus, line: number, readings: readonly Reading[]): Marked {
  const text = corpus.lines[line]?.text ?? '';
  const start = corpus.starts[line] ?? 0;
  // Each line ends with a line break.
  const end = (corpus.starts[line + 1] ?? corpus.text.length) - 1;
  const found: [number, number][] = [];
  for (const { needle, kind } of readings) {
    each(corpus, needle, start, end, (from, to) => {
      const quality = qualityOf(corpus, from, to, needle);
      if (quality === 0 || (kind === 'partial' && quality < 0.4)) return;
      found.push([from - start, to - start]);
    });
  }
  if (found.length === 0) return { text, ranges: [] };
  const { at } = compact(text);
  return { text, ranges: merge(found.map(([from, to]) => [at[from] ?? 0, (at[to - 1] ?? 0) + 1])) };
}

/** Overlapping ranges become one. */
function merge(ranges: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Cuts a long line to what stands around its first find, at spaces. */
export function cut({ text, ranges }: Marked): Marked {
  if (text.length <= LENGTH) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const wish = Math.max(0, first - LENGTH / 3);
  const from = wish === 0 ? 0 : Math.min(first, text.indexOf(' ', wish) + 1 || first);
  const space = text.lastIndexOf(' ', from + LENGTH);
  const end = from + LENGTH >= text.length ? text.length : Math.max(space, ranges[0]?.[1] ?? 0, from + 1);
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, end)}${end < text.length ? ' …' : ''}`,
    ranges: ranges
      .filter(([start, stop]) => start >= from && stop <= end)
      .map(([start, stop]) => [start + shift, stop + shift]),
  };
}
