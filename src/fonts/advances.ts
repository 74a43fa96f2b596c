import { glyphsOf } from './characters.ts';
import { textWidth } from './lines.ts';
import { readTables, requireTable } from './sfnt.ts';

/**
 * How wide an sfnt draws text, in parts of the font size; kerning is left out.
 * https://learn.microsoft.com/typography/opentype/spec/hmtx
 */
export function measurer(sfnt: Buffer): (text: string) => number {
  const tables = readTables(sfnt);
  const unitsPerEm = requireTable(tables, 'head').readUInt16BE(18);
  const widths = requireTable(tables, 'hmtx');
  const last = requireTable(tables, 'hhea').readUInt16BE(34) - 1;
  const glyphs = glyphsOf(sfnt);
  // Glyphs beyond the last entry are as wide as that.
  const widthOf = (character: string): number =>
    widths.readUInt16BE(Math.min(glyphs.get(character.codePointAt(0) ?? 0) ?? 0, last) * 4);
  return (text) => textWidth(text, widthOf) / unitsPerEm;
}
