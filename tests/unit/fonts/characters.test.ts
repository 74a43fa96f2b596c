import { describe, expect, it } from 'vitest';
import { BASE_CHARACTERS, charactersOf, codePointsOf, missingGlyphs } from '../../../src/fonts/characters.ts';
import { source, woff2 } from './fonts.fixture.ts';

describe('charactersOf', () => {
  it('collects each character once, also beyond the first plane', () => {
    expect([...charactersOf(['구구', '구𠮷'])]).toEqual(['구', '𠮷']);
  });

  it('leaves out what is never drawn', () => {
    expect([...charactersOf(['a\n\t\u00ad\u200b\u2060\ufe0f\u2028\ud800b'])]).toEqual(['a', 'b']);
  });
});

describe('missingGlyphs', () => {
  it('finds the base set complete in the typeface', async () => {
    expect(await missingGlyphs(source, BASE_CHARACTERS)).toEqual([]);
  });

  it('names each missing character and its code point, in order and once', async () => {
    expect(await missingGlyphs(source, ['😀', '▮', '가', '▣', '舊', '▮'])).toEqual([
      { character: '▣', codePoint: 'U+25A3' },
      { character: '▮', codePoint: 'U+25AE' },
      { character: '😀', codePoint: 'U+1F600' },
    ]);
  });

  it('reads packed fonts too', async () => {
    expect(await missingGlyphs(woff2, ['가', '년'])).toEqual([{ character: '가', codePoint: 'U+AC00' }]);
  });
});

describe('codePointsOf', () => {
  it('reads a table of the first plane, with deltas and with a list of glyphs', () => {
    const words = [4, 40, 0, 6, 0, 0, 0];
    const ends = [0x43, 0x62, 0xffff];
    const starts = [0x41, 0x61, 0xffff];
    // B is mapped to glyph 0 by the delta; b by the list.
    const deltas = [0x10000 - 0x42, 0, 1];
    const offsets = [0, 4, 0];
    const table = [...words, ...ends, 0, ...starts, ...deltas, ...offsets, 7, 0];
    expect([...codePointsOf(fontOf(4, words16(table)))]).toEqual([0x41, 0x43, 0x61]);
  });

  it('reads a table of all planes', () => {
    const group = [2, 0, 2, 1, 0, 5];
    const table = [12, 0, 0, 28, 0, 0, 0, 1, ...group];
    expect([...codePointsOf(fontOf(12, words16(table)))]).toEqual([0x20000, 0x20001]);
  });

  it('refuses other formats', () => {
    expect(() => codePointsOf(fontOf(6, words16([6, 10, 0, 0, 0])))).toThrow('no format that we read');
  });
});

/** A font of nothing but a character map with one Windows subtable. */
function fontOf(format: number, subtable: Buffer): Buffer {
  const cmap = Buffer.concat([words16([0, 1, 3, format === 12 ? 10 : 1, 0, 12]), subtable]);
  const directory = Buffer.concat([words16([0, 1, 1, 16, 0, 0]), Buffer.from('cmap'), Buffer.alloc(12)]);
  directory.writeUInt32BE(directory.length, 20);
  directory.writeUInt32BE(cmap.length, 24);
  return Buffer.concat([directory, cmap]);
}

function words16(values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
}
