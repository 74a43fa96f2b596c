import { describe, expect, it } from 'vitest';
import { resolveGrid } from '../../../src/model/table.ts';
import { table } from '../../../src/schemas/table.ts';

const label = { ko: '칸', en: 'Column' };

/** A table of columns a, b, c (text, number, number) with the given rows. */
function grid(...rows: Record<string, unknown>[]) {
  return resolveGrid(
    table.parse({
      id: 't',
      section: 's',
      title: label,
      heads: ['a'],
      columns: [
        { id: 'a', label, type: 'text' },
        { id: 'b', label, type: 'number' },
        { id: 'c', label, type: 'number' },
      ],
      rows: rows.map((cells, at) => ({ id: `r${String(at)}`, cells })),
    }),
  );
}

const contents = ({ grid: rows }: ReturnType<typeof grid>) =>
  rows.map((row) => row.map(({ content }) => content));

describe('merged cells', () => {
  it('repeats a cell over the rows that it covers', () => {
    const resolved = grid({ a: { value: 'x', rows: 2 }, b: '1', c: '2' }, { b: '3', c: '4' });
    expect(resolved.faults).toEqual([]);
    expect(contents(resolved)).toEqual([
      ['x', '1', '2'],
      ['x', '3', '4'],
    ]);
    expect(resolved.grid.map(([first]) => [first?.origin, first?.rows])).toEqual([
      [true, 2],
      [false, 2],
    ]);
  });

  it('repeats a cell over the columns that it covers', () => {
    const resolved = grid({ a: 'x', b: { value: '5', columns: 2 } });
    expect(resolved.faults).toEqual([]);
    expect(contents(resolved)).toEqual([['x', '5', '5']]);
    expect(resolved.grid[0]?.map(({ origin }) => origin)).toEqual([true, true, false]);
  });

  it('covers a block', () => {
    const resolved = grid({ a: 'x', b: { value: '7', rows: 2, columns: 2 } }, { a: 'y' });
    expect(resolved.faults).toEqual([]);
    expect(contents(resolved)).toEqual([
      ['x', '7', '7'],
      ['y', '7', '7'],
    ]);
  });
});

describe('faults', () => {
  const paths = (...rows: Record<string, unknown>[]) =>
    grid(...rows).faults.map(({ path }) => path.join('.'));

  it.each<[string, Record<string, unknown>[], string[]]>([
    ['missing cell', [{ a: 'x', b: '1' }], ['rows.0.cells.c']],
    ['empty row', [{}], ['rows.0.cells.a', 'rows.0.cells.b', 'rows.0.cells.c']],
    ['unknown column', [{ a: 'x', b: '1', c: '2', d: '3' }], ['rows.0.cells.d']],
    [
      'cell under a merged one',
      [
        { a: { value: 'x', rows: 2 }, b: '1', c: '2' },
        { a: 'y', b: '1', c: '2' },
      ],
      ['rows.1.cells.a'],
    ],
    [
      'two merged cells on one place',
      [
        { a: 'x', b: '1', c: { value: '1', rows: 2 } },
        { a: 'y', b: { value: '2', columns: 2 } },
      ],
      ['rows.1.cells.b'],
    ],
    ['out at the bottom', [{ a: { value: 'x', rows: 2 }, b: '1', c: '2' }], ['rows.0.cells.a']],
    ['out at the right', [{ a: 'x', b: '1', c: { value: '2', columns: 2 } }], ['rows.0.cells.c']],
  ])('%s', (_, rows, expected) => {
    expect(paths(...rows)).toEqual(expected);
  });

  it('still gives a whole grid, blank where a cell is missing', () => {
    expect(contents(grid({ a: 'x', b: '1' }))).toEqual([['x', '1', '']]);
  });
});

describe('what a cell holds', () => {
  it('reads numbers, and none from a cell of text', () => {
    const [row] = grid({ a: '3', b: '1,200', c: '-' }).grid;
    expect(row?.map(({ quantities }) => quantities.map(({ value, state }) => value ?? state))).toEqual([
      [],
      [1200],
      ['dash'],
    ]);
  });

  it('reads a number with its counter in words', () => {
    const [row] = grid({
      a: 'x',
      b: { ko: '230명', en: '230 people' },
      c: { ko: '미정', en: 'undecided' },
    }).grid;
    expect(row?.[1]?.quantities.map(({ value }) => value)).toEqual([230]);
    expect(row?.[2]?.quantities.map(({ state }) => state)).toEqual(['word']);
  });
});
