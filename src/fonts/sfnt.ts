/**
 * The container that TrueType and OpenType fonts share: a directory of tagged tables.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */
import fontverter from 'fontverter';

const HEADER_LENGTH = 12;
const ENTRY_LENGTH = 16;
/** The whole file, summed as 32-bit words, has to come to this. */
const FILE_CHECKSUM = 0xb1b0afba;
const HEAD_ADJUSTMENT = 8;

/** The uncompressed form of a woff2, woff or sfnt font. An sfnt is returned as it is. */
export function toSfnt(font: Buffer): Promise<Buffer> {
  return fontverter.convert(font, 'sfnt');
}

/** An sfnt compressed for the web. */
export function toWoff2(sfnt: Buffer): Promise<Buffer> {
  return fontverter.convert(sfnt, 'woff2', 'sfnt');
}

/** Views of an sfnt's tables by tag, in the order of its directory. */
export function readTables(sfnt: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  const count = sfnt.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    const offset = sfnt.readUInt32BE(entry + 8);
    const length = sfnt.readUInt32BE(entry + 12);
    if (offset + length > sfnt.length)
      throw new Error('The font is cut off: a table reaches beyond its end.');
    tables.set(sfnt.toString('latin1', entry, entry + 4), sfnt.subarray(offset, offset + length));
  }
  return tables;
}

/** @throws Error where the font has no such table */
export function requireTable(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no ${tag} table.`);
  return table;
}

/** An sfnt of these tables, with directory, padding and checksums. The same tables give the same bytes. */
export function writeTables(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directoryLength = HEADER_LENGTH + entries.length * ENTRY_LENGTH;
  const sfnt = Buffer.alloc(
    entries.reduce((size, [, table]) => size + padded(table.length), directoryLength),
  );

  const power = Math.floor(Math.log2(entries.length));
  sfnt.writeUInt32BE(version, 0);
  sfnt.writeUInt16BE(entries.length, 4);
  sfnt.writeUInt16BE(2 ** power * ENTRY_LENGTH, 6);
  sfnt.writeUInt16BE(power, 8);
  sfnt.writeUInt16BE((entries.length - 2 ** power) * ENTRY_LENGTH, 10);

  let offset = directoryLength;
  let head = -1;
  for (const [index, [tag, table]] of entries.entries()) {
    table.copy(sfnt, offset);
    if (tag === 'head') {
      head = offset;
      sfnt.writeUInt32BE(0, head + HEAD_ADJUSTMENT);
    }
    const end = offset + padded(table.length);
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    sfnt.write(tag, entry, 'latin1');
    sfnt.writeUInt32BE(checksum(sfnt.subarray(offset, end)), entry + 4);
    sfnt.writeUInt32BE(offset, entry + 8);
    sfnt.writeUInt32BE(table.length, entry + 12);
    offset = end;
  }
  if (head >= 0) sfnt.writeUInt32BE((FILE_CHECKSUM - checksum(sfnt)) >>> 0, head + HEAD_ADJUSTMENT);
  return sfnt;
}

/** The sum of the 32-bit words, modulo 2^32. The length has to be a multiple of four. */
export function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
