import { expect, it } from 'vitest';
import { measurer } from '../../../src/fonts/advances.ts';
import { staticFont } from '../../../src/fonts/subset.ts';
import { source } from './fonts.fixture.ts';

it('measures text in parts of its size', async () => {
  const measure = measurer(await staticFont(source, '가나 1i', 400));
  expect(measure('')).toBe(0);
  expect(measure('가')).toBeGreaterThan(0.8);
  expect(measure('가')).toBeLessThan(1);
  expect(measure('가나')).toBeCloseTo(measure('가') * 2);
  expect(measure('i')).toBeLessThan(measure('1'));
  // What the font lacks is as wide as its empty box.
  expect(measure('다')).toBeGreaterThan(0);
});

it('measures bold as wider', async () => {
  const [regular, bold] = await Promise.all(
    [400, 700].map(async (weight) => measurer(await staticFont(source, 'work', weight))),
  );
  expect(bold?.('work')).toBeGreaterThan(regular?.('work') ?? Infinity);
});
