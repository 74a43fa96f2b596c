import { expect, it } from 'vitest';
import { successorOf } from '../../../src/model/editions.ts';
import { edit } from '../../fixtures/content.ts';
import { twoPlans } from '../../fixtures/two-plans.ts';

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
