import { expect, it } from 'vitest';
import { samePageIn } from '../../../src/layouts/same-page.ts';
import { twoPlans } from '../../fixtures/two-plans.ts';

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
  expect(samePageIn(twoPlans().next, path)).toBe(expected);
});
