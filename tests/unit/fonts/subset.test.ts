import { describe, expect, it } from 'vitest';
import { codePointsOf, missingGlyphs } from '../../../src/fonts/characters.ts';
import { readTables, requireTable, toSfnt } from '../../../src/fonts/sfnt.ts';
import { subsetFont } from '../../../src/fonts/subset.ts';
import { characters, FAMILY_NAME, source, subset, woff2 } from './fonts.fixture.ts';

const tables = readTables(subset);

function featuresOf(tag: 'GSUB' | 'GPOS'): Set<string> {
  const table = requireTable(tables, tag);
  const list = table.readUInt16BE(6);
  const count = table.readUInt16BE(list);
  return new Set(
    Array.from({ length: count }, (_, index) =>
      table.toString('latin1', list + 2 + index * 6, list + 6 + index * 6),
    ),
  );
}

describe('subsetFont', () => {
  it('gives a woff2', () => {
    expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
  });

  it('holds the characters asked for and no others', async () => {
    expect(await missingGlyphs(subset, characters)).toEqual([]);
    expect(codePointsOf(subset).size).toBe(characters.size);
  });

  it('gives the same bytes again, in whatever order the characters come', async () => {
    const again = await subsetFont(source, [...characters].reverse(), { familyName: FAMILY_NAME });
    expect(again.equals(woff2)).toBe(true);
  });

  it('varies in weight from 400 to 700 and in nothing else', () => {
    const fvar = requireTable(tables, 'fvar');
    const axis = fvar.readUInt16BE(4);
    expect(fvar.readUInt16BE(8)).toBe(1);
    expect(fvar.toString('latin1', axis, axis + 4)).toBe('wght');
    expect([4, 8, 12].map((field) => fvar.readInt32BE(axis + field) / 65536)).toEqual([400, 400, 700]);
  });

  it('keeps proportional figures, kerning and the forms of signs between digits', () => {
    expect([...featuresOf('GSUB')]).toEqual(expect.arrayContaining(['clig', 'pnum']));
    expect([...featuresOf('GPOS')]).toContain('kern');
  });

  it('drops alternates', () => {
    expect(featuresOf('GSUB')).not.toContain('salt');
    expect(featuresOf('GSUB')).not.toContain('ss05');
  });

  it('sets digits to one width unless asked otherwise', async () => {
    const digits = await toSfnt(await subsetFont(source, '0123456789', { familyName: FAMILY_NAME }));
    const digitTables = readTables(digits);
    const hmtx = requireTable(digitTables, 'hmtx');
    const measured = requireTable(digitTables, 'hhea').readUInt16BE(34);
    // Glyph 0 stands for missing characters, the ten digits follow, their proportional forms come last.
    const widths = Array.from({ length: 20 }, (_, digit) =>
      hmtx.readUInt16BE(Math.min(digit + 1, measured - 1) * 4),
    );
    expect(new Set(widths.slice(0, 10)).size).toBe(1);
    expect(new Set(widths.slice(10)).size).toBeGreaterThan(5);
  });
});
