import { escapeXml } from '../svg/escape.ts';
import { element } from '../svg/markup.ts';
import { formatNumber } from '../svg/numbers.ts';

/** Hangul and other characters that take a whole em. */
const WIDE = /[\u1100-\uffe6]/;

const FONTS =
  "'Pretendard GOV', Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif";

/**
 * How wide a text may be at most, in user units: the reader's font is not known here, so the widest of the usual ones
 * is assumed, and columns never run into each other.
 */
export function widthOf(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.57), 0);
  return ems * size * (bold ? 1.06 : 1);
}

/** Breaks a text at its spaces into lines of at most a width; a longer word stands by itself. */
export function wrap(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Where and how a line of text stands. */
export interface TextPlace {
  x: number;
  /** Of the line's foot. */
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
  end?: boolean;
}

/** A line of text. */
export function textMarkup(text: string, { x, y, size, fill, bold = false, end = false }: TextPlace): string {
  const attributes = {
    x: formatNumber(x),
    y: formatNumber(y),
    'font-size': formatNumber(size),
    'font-weight': bold ? '700' : undefined,
    'text-anchor': end ? 'end' : undefined,
    fill,
  };
  return element('text', attributes, escapeXml(text));
}

/** The group in which all texts stand: the fonts once. */
export function inFont(content: string): string {
  return element('g', { 'font-family': FONTS }, content);
}
