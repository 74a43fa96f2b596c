import { describe, expect, it } from 'vitest';
import { readNames, renameFont } from '../../../src/fonts/rename.ts';
import { checksum, readTables, requireTable } from '../../../src/fonts/sfnt.ts';
import { FAMILY_NAME, source, subset } from './fonts.fixture.ts';

function namesOf(sfnt: Buffer) {
  return readNames(requireTable(readTables(sfnt), 'name'));
}

/** Each directory entry's own checksum beside the one its bytes give. */
function checksumsOf(sfnt: Buffer): { tag: string; stated: number; actual: number }[] {
  return [...readTables(sfnt)].map(([tag, table], index) => {
    const bytes = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(bytes);
    if (tag === 'head') bytes.writeUInt32BE(0, 8);
    return { tag, stated: sfnt.readUInt32BE(12 + index * 16 + 4), actual: checksum(bytes) };
  });
}

describe('renameFont', () => {
  it('names the family, the full font, and the instances anew', () => {
    const valueOf = (id: number) => namesOf(subset).find((record) => record.id === id)?.value;
    expect(valueOf(1)).toBe('Nuriplan Sans');
    expect(valueOf(3)).toBe('1.309;CTUS;NuriplanSans');
    expect(valueOf(4)).toBe('Nuriplan Sans');
    expect(valueOf(6)).toBe('NuriplanSans-Regular');
    const instances = namesOf(subset).filter(({ id, value }) => id >= 256 && value.includes('-'));
    expect(instances.map(({ value }) => value)).toEqual([
      'NuriplanSans-Medium',
      'NuriplanSans-SemiBold',
      'NuriplanSans-Bold',
    ]);
  });

  it.each([
    ['the subset', subset],
    ['the whole font', renameFont(source, FAMILY_NAME)],
  ])('leaves the reserved name nowhere in %s but in copyright and licence', (_, font) => {
    const others = namesOf(font).filter(({ id }) => ![0, 13, 14].includes(id));
    expect(others.length).toBeGreaterThan(8);
    expect(others.filter(({ value }) => /pretendard/i.test(value))).toEqual([]);
  });

  it('keeps copyright and licence as they are', () => {
    const kept = (sfnt: Buffer) =>
      namesOf(sfnt).filter(({ id, language }) => [0, 13, 14].includes(id) && language === 0x409);
    expect(kept(subset)).toHaveLength(3);
    expect(kept(subset)).toEqual(kept(source));
  });

  it('keeps all other tables', () => {
    const renamed = readTables(renameFont(source, FAMILY_NAME));
    for (const [tag, table] of readTables(source))
      if (tag !== 'name' && tag !== 'head') expect(renamed.get(tag)?.equals(table), tag).toBe(true);
  });

  it('writes right checksums', () => {
    const renamed = renameFont(source, FAMILY_NAME);
    for (const { tag, stated, actual } of checksumsOf(renamed)) expect(stated, tag).toBe(actual);
    expect(checksum(renamed)).toBe(0xb1b0afba);
  });

  it.each(['', 'Nuriplan  Sans', '누리', 'My Pretendard', 'PRETENDARD', 'A'.repeat(32)])(
    'refuses "%s"',
    (name) => {
      expect(() => renameFont(subset, name)).toThrow('cannot be called');
    },
  );
});
