import { expect, it } from 'vitest';
import { expandCells } from '../../../../src/model/link/check-references.ts';
import { linkedProject } from '../../../fixtures/content.ts';

const [table] = linkedProject('tree-care').project.tables;

it.each<[ref: string, except: string[], refs: string[]]>([
  ['oak.trees', [], ['tables.planted.oak.trees']],
  ['oak.rooted#2', [], ['tables.planted.oak.rooted#2']],
  ['*.cost', [], ['tables.planted.oak.cost', 'tables.planted.pine.cost', 'tables.planted.all.cost']],
  ['*.cost', ['all'], ['tables.planted.oak.cost', 'tables.planted.pine.cost']],
  ['oak.*', ['rooted', 'share'], ['tables.planted.oak.trees', 'tables.planted.oak.cost']],
  ['budget.headline', [], ['budget.headline']],
  ['figures.volunteers', [], ['figures.volunteers']],
  ['tables.planted.oak.trees', [], ['tables.planted.oak.trees']],
  ['book-bus/figures.x', [], ['book-bus/figures.x']],
])('%s without %j', (ref, except, refs) => {
  if (table === undefined) throw new Error('no table');
  expect(expandCells(table, ref, except)).toEqual(refs);
});
