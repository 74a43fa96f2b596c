/**
 * Gives a font another name. The Open Font License lets a modified font be passed on only under a name
 * other than the reserved one; its copyright and licence records must stay.
 * https://learn.microsoft.com/typography/opentype/spec/name
 */
import { readTables, requireTable, writeTables } from './sfnt.ts';

export interface NameRecord {
  platform: number;
  encoding: number;
  language: number;
  /** What the record says: 1 family, 4 full name, 6 PostScript name, 13 licence; from 256, the font's own. */
  id: number;
  value: string;
}

const HEADER_LENGTH = 6;
const RECORD_LENGTH = 12;
const MACINTOSH = 1;

/** The name that the typeface's licence reserves, with the words after it. */
const RESERVED = /pretendard[\p{L}\p{N} ]*/giu;

/** Copyright, licence, address of the licence. */
const KEPT = new Set([0, 13, 14]);
const TRADEMARK = 7;
/** Family, full name, typographic family, Macintosh full name, WWS family: all others are written without spaces. */
const SPACED = new Set([1, 4, 16, 18, 21]);
/** What a PostScript name may hold, and how long instance names leave it. */
const FAMILY_NAME = /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/;
const FAMILY_NAME_LENGTH = 31;

/**
 * The same sfnt under `familyName`. In every record but copyright and licence, each run of words that begins with
 * the reserved name ("Pretendard GOV Variable", "PretendardGOVVariable") becomes the new one. A trademark statement
 * about the old name is left out.
 * @param style of a font of one weight, "Bold": the variable one calls itself Regular
 */
export function renameFont(sfnt: Buffer, familyName: string, style = 'Regular'): Buffer {
  if (!FAMILY_NAME.test(familyName) || familyName.length > FAMILY_NAME_LENGTH)
    throw new Error(
      `A font cannot be called "${familyName}": use up to 31 Latin letters, digits and single spaces.`,
    );
  if (familyName.search(RESERVED) >= 0)
    throw new Error(`A changed font cannot be called "${familyName}": its licence reserves that name.`);

  const tables = readTables(sfnt);
  const records = readNames(requireTable(tables, 'name'))
    .filter((record) => record.id !== TRADEMARK)
    .map((record) => {
      if (KEPT.has(record.id)) return record;
      const name = SPACED.has(record.id) ? familyName : familyName.replaceAll(' ', '');
      return { ...record, value: styled(record.id, record.value.replace(RESERVED, name), style) };
    });
  return writeTables(sfnt.readUInt32BE(0), tables.set('name', writeNames(records)));
}

/** The style in the records that name it: 2 the style itself, 4 and 6 the name with it. */
function styled(id: number, value: string, style: string): string {
  if (style === 'Regular') return value;
  if (id === 4) return `${value} ${style}`;
  return id === 2 || id === 6 ? value.replace('Regular', style) : value;
}

/** The records of a font's name table: in which language each name is called what. */
export function readNames(table: Buffer): NameRecord[] {
  if (table.readUInt16BE(0) !== 0) throw new Error('The font has a name table of a version other than 0.');
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const record = HEADER_LENGTH + index * RECORD_LENGTH;
    const platform = table.readUInt16BE(record);
    const start = strings + table.readUInt16BE(record + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8));
    return {
      platform,
      encoding: table.readUInt16BE(record + 2),
      language: table.readUInt16BE(record + 4),
      id: table.readUInt16BE(record + 6),
      value:
        platform === MACINTOSH ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le'),
    };
  });
}

function writeNames(records: readonly NameRecord[]): Buffer {
  const strings = HEADER_LENGTH + records.length * RECORD_LENGTH;
  const header = Buffer.alloc(strings);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(strings, 4);

  let offset = 0;
  const values = records.map(({ platform, encoding, language, id, value }, index) => {
    const bytes =
      platform === MACINTOSH ? Buffer.from(value, 'latin1') : Buffer.from(value, 'utf16le').swap16();
    const fields = [platform, encoding, language, id, bytes.length, offset];
    fields.forEach((field, position) =>
      header.writeUInt16BE(field, HEADER_LENGTH + index * RECORD_LENGTH + position * 2),
    );
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([header, ...values]);
}
