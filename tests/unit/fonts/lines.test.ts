import { expect, it } from 'vitest';
import { fillLines, textWidth } from '../../../src/fonts/lines.ts';

const widthOf = (character: string): number => (character === ' ' ? 1 : 2);
const measure = (text: string): number => textWidth(text, widthOf);

it('adds up the widths of characters, not of their halves', () => {
  expect(measure('')).toBe(0);
  expect(measure('a b')).toBe(5);
  expect(measure('😀')).toBe(2);
});

it('fills each line before the next', () => {
  expect(fillLines(['a', 'b', 'c'], 5, measure)).toEqual(['a b', 'c']);
  expect(fillLines(['a', 'b', 'c'], 8, measure)).toEqual(['a b c']);
  expect(fillLines([], 5, measure)).toEqual([]);
});

it('lets a word that is wider than a line stand by itself', () => {
  expect(fillLines(['a', 'bcde', 'f'], 5, measure)).toEqual(['a', 'bcde', 'f']);
});
