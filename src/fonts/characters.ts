/** Which characters the site sets, and which of them the typeface lacks. */
import { readTables, requireTable, toSfnt } from './sfnt.ts';

export interface MissingGlyph {
  character: string;
  /** As in "U+25AE". */
  codePoint: string;
}

/** Controls, line separators, halves of surrogate pairs, joiners and selectors: nothing to draw. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What the site may set whatever the plan says: Latin letters and digits, the consonants and vowels that searching
 * uses, signs that the pages write themselves. The typeface has no obsolete jamo (U+3165–318E).
 */
export const BASE_CHARACTERS: ReadonlySet<string> = new Set([
  ...range(0x20, 0x7e),
  ...range(0x3131, 0x3163),
  ...range(0x2460, 0x2473), // ① to ⑳
  '\u00a0',
  ...'·•–—‘’“”…「」『』【】〈〉《》',
  ...'←↑→↓↗⇒△▲▽▼▷▶○●□■◆✓※',
  ...'≠≈≤≥×÷±−～²㎡℃₩©',
]);

/** Every character to be drawn in these texts. */
export function charactersOf(texts: Iterable<string>): Set<string> {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  for (const character of characters) if (INVISIBLE.test(character)) characters.delete(character);
  return characters;
}

/** The characters that the font has no glyph for, by code point. */
export async function missingGlyphs(source: Buffer, characters: Iterable<string>): Promise<MissingGlyph[]> {
  const covered = codePointsOf(await toSfnt(source));
  return [...new Set(characters)]
    .map((character) => ({ character, code: character.codePointAt(0) ?? 0 }))
    .filter(({ code }) => !covered.has(code))
    .sort((a, b) => a.code - b.code)
    .map(({ character, code }) => ({
      character,
      codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    }));
}

/** The code points that an sfnt has a glyph for. */
export function codePointsOf(sfnt: Buffer): Set<number> {
  return new Set(glyphsOf(sfnt).keys());
}

/**
 * The glyphs of an sfnt by code point: from its table of all planes (format 12), else of the first (4).
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function glyphsOf(sfnt: Buffer): Map<number, number> {
  const cmap = requireTable(readTables(sfnt), 'cmap');
  const subtables = new Map<number, Buffer>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const entry = 4 + index * 8;
    const isUnicode =
      cmap.readUInt16BE(entry) === 0 || (cmap.readUInt16BE(entry) === 3 && cmap.readUInt16BE(entry + 2) > 0);
    const subtable = cmap.subarray(cmap.readUInt32BE(entry + 4));
    if (isUnicode) subtables.set(subtable.readUInt16BE(0), subtable);
  }
  const wide = subtables.get(12);
  const narrow = subtables.get(4);
  if (wide) return readSegmentedCoverage(wide);
  if (narrow) return readSegmentMapping(narrow);
  throw new Error('The font maps characters in no format that we read (4, 12).');
}

/** Format 12: groups of first code point, last code point, first glyph. */
function readSegmentedCoverage(subtable: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const entry = 16 + group * 12;
    const first = subtable.readUInt32BE(entry);
    const last = subtable.readUInt32BE(entry + 4);
    const glyph = subtable.readUInt32BE(entry + 8);
    for (let code = first; code <= last; code++)
      if (glyph + code - first !== 0) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Format 4: parallel arrays of last codes, first codes, deltas and offsets into a list of glyphs. */
function readSegmentMapping(subtable: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = subtable.readUInt16BE(6);
  for (let entry = 14; entry < 14 + size; entry += 2) {
    const last = subtable.readUInt16BE(entry);
    const first = subtable.readUInt16BE(entry + size + 2);
    const delta = subtable.readUInt16BE(entry + size * 2 + 2);
    const offsetAt = entry + size * 3 + 2;
    const offset = subtable.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset === 0 ? code : subtable.readUInt16BE(offsetAt + offset + (code - first) * 2);
      const isGlyph = offset === 0 || listed !== 0;
      const glyph = (listed + delta) & 0xffff;
      if (isGlyph && glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
