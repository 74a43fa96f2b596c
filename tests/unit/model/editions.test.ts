import { expect, it } from 'vitest';
import { samePageIn, successorOf } from '../../../src/model/editions.ts';
import { copy, edit, folder, linkedSite, type Change } from '../../fixtures/content.ts';

const DIVISION = 'departments/green-care.json';
/** Next year's plan, in which one of the two projects goes on. */
const NEXT: Change[] = [
  folder('2026'),
  copy('2025/plan.json', '2026/plan.json'),
  edit('2026/plan.json', ['year'], 2026),
  copy(`2025/${DIVISION}`, `2026/${DIVISION}`),
  edit(`2026/${DIVISION}`, ['projects', 1, 'id'], 'night-bus'),
  ...['projects/tree-care.json', 'narratives/ko/tree-care.mdx', 'narratives/en/tree-care.mdx'].map((file) =>
    copy(`2025/${file}`, `2026/${file}`),
  ),
];

function twoPlans(...changes: Change[]) {
  const site = linkedSite(...NEXT, ...changes);
  const [next, last] = site.plans;
  if (next === undefined || last === undefined) throw new Error('not two plans');
  return { site, next, last };
}

it('takes a later plan of the same bureau for the one that follows', () => {
  const { site, next, last } = twoPlans();
  expect(successorOf(site, last)).toBe(next);
  expect(successorOf(site, next)).toBeNull();
});

it('takes no plan of another bureau, and none of the same year', () => {
  const another = twoPlans(edit('2026/plan.json', ['bureau', 'ko'], '복지국'));
  expect(successorOf(another.site, another.last)).toBeNull();
  const beside = twoPlans(edit('2026/plan.json', ['year'], 2025));
  expect(beside.site.plans.map((plan) => successorOf(beside.site, plan))).toEqual([null, null]);
});

it.each([
  ['/2025/', '/2026/'],
  ['/2025/budget/', '/2026/budget/'],
  ['/2025/projects/', '/2026/projects/'],
  ['/2025/projects/compare/', '/2026/projects/compare/'],
  ['/2025/projects/tree-care/', '/2026/projects/tree-care/'],
  ['/2025/projects/book-bus/', null],
  ['/2025/print/card/tree-care/', '/2026/print/card/tree-care/'],
  ['/2025/print/card/book-bus/', null],
  ['/2025/print/book/', '/2026/print/book/'],
  ['/2025/departments/green-care/', '/2026/departments/green-care/'],
  ['/2025/print/department/night-care/', null],
  ['/2025/for/children/', '/2026/for/children/'],
  ['/2025/for/carers/', null],
  ['/2025/places/north-dong/', '/2026/places/north-dong/'],
  ['/2025/places/no-dong/', null],
])('finds the page that %s is in the next plan: %s', (path, expected) => {
  const { site, next } = twoPlans();
  expect(samePageIn(site, next, path)).toBe(expected);
});
