import { fillLines, textWidth } from '../../fonts/lines.ts';
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
  const ems = textWidth(text, (character) => (WIDE.test(character) ? 1 : 0.57));
  return ems * size * (bold ? 1.06 : 1);
}

/** Breaks a text at its spaces into lines of at most a width; a longer word stands by itself. */
export function wrap(text: string, size: number, width: number, bold = false): string[] {
  return fillLines(text.split(/\s+/), width, (line) => widthOf(line, size, bold));
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
