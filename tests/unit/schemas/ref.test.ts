import { describe, expect, it } from 'vitest';
import {
  cellRef,
  parseCellRef,
  parseRef,
  ref as refSchema,
  withoutNth,
  writeRef,
  type CellRef,
  type Ref,
} from '../../../src/schemas/ref.ts';

const OWN = { project: null, nth: null };

const REFS: [ref: string, parts: Ref][] = [
  ['budget.headline', { ...OWN, kind: 'budget', steps: ['headline'] }],
  ['budget.total.2025', { ...OWN, kind: 'budget', steps: ['total', '2025'] }],
  ['amounts.whole-cost.district', { ...OWN, kind: 'amounts', steps: ['whole-cost', 'district'] }],
  ['items.planting.budget.price', { ...OWN, kind: 'items', steps: ['planting', 'budget', 'price'] }],
  ['tables.planted.oak.trees', { ...OWN, kind: 'tables', steps: ['planted', 'oak', 'trees'] }],
  ['tables.planted.oak.rooted#2', { ...OWN, kind: 'tables', steps: ['planted', 'oak', 'rooted'], nth: 2 }],
  ['figures.volunteers', { ...OWN, kind: 'figures', steps: ['volunteers'] }],
  ['events.tree-day', { ...OWN, kind: 'events', steps: ['tree-day'] }],
  ['tree-care/events.tree-day', { ...OWN, project: 'tree-care', kind: 'events', steps: ['tree-day'] }],
  ['tree-care/tables.a.b.c#9', { project: 'tree-care', kind: 'tables', steps: ['a', 'b', 'c'], nth: 9 }],
];

const NO_REFS = [
  '',
  'budget',
  'budget.',
  '.headline',
  'budget..2025',
  'budget.Total',
  'budget.total 2025',
  'places.hill-park',
  'constructor.name',
  '/figures.volunteers',
  'a/b/figures.volunteers',
  'tables.a.b.c#',
  'tables.a.b.c#0',
  'tables.a.b.c#10',
  'tables.a.*.c',
  'oak.trees',
  '{figures.volunteers}',
  'figures.volunteers\n',
];

describe('parseRef', () => {
  it.each(REFS)('%s', (ref, parts) => {
    expect(parseRef(ref)).toEqual(parts);
    expect(writeRef(parts)).toBe(ref);
    expect(refSchema.safeParse(ref).success).toBe(true);
    expect(cellRef.safeParse(ref).success).toBe(true);
  });

  it.each(NO_REFS)('%j is none', (ref) => {
    expect(parseRef(ref)).toBeNull();
  });
});

const CELLS: [ref: string, cells: CellRef][] = [
  ['oak.trees', { row: 'oak', column: 'trees', nth: null }],
  ['oak.rooted#2', { row: 'oak', column: 'rooted', nth: 2 }],
  ['*.cost', { row: '*', column: 'cost', nth: null }],
  ['oak.*', { row: 'oak', column: '*', nth: null }],
  ['2025.*#3', { row: '2025', column: '*', nth: 3 }],
];

describe('parseCellRef', () => {
  it.each(CELLS)('%s', (ref, cells) => {
    expect(parseCellRef(ref)).toEqual(cells);
    expect(cellRef.safeParse(ref).success).toBe(true);
  });

  it.each(['figures.volunteers', 'budget.headline', 'a.b.c', 'x/oak.trees', 'oak', '**.cost', ''])(
    '"%s" means no cells of the table that it stands in',
    (ref) => {
      expect(parseCellRef(ref)).toBeNull();
    },
  );
});

it.each([
  ['tables.a.b.c#2', 'tables.a.b.c'],
  ['tables.a.b.c#12', 'tables.a.b.c'],
  ['tables.a.b.c', 'tables.a.b.c'],
])('%s without its number', (ref, whole) => {
  expect(withoutNth(ref)).toBe(whole);
});
