import { expect, it } from 'vitest';
import { audit } from '../../../../src/model/audit.ts';
import type { Check } from '../../../../src/model/checks/check.ts';
import { edit, linkedSite, type Change } from '../../../fixtures/content.ts';

export const PLAN = '2025/plan.json';
export const DIVISION = '2025/departments/green-care.json';
export const TREES = '2025/projects/tree-care.json';

/** The tiny plan prints two budgets of one project on purpose; here they are the same, and everything adds up. */
const CONSISTENT = edit(TREES, ['budget', 'headline'], {
  printed: '1,300',
  unit: '천원',
  sources: [
    { source: 'national', printed: '800' },
    { source: 'district', printed: '500' },
  ],
});

/** The audit of the tiny plan where everything adds up, with changes. */
export function auditWith(...changes: Change[]): Check[] {
  return audit(linkedSite(CONSISTENT, ...changes).newest);
}

/** The check with this id. */
export function find(checks: readonly Check[], id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (found === undefined)
    throw new Error(`no check ${id}; there are ${checks.map((one) => one.id).join(', ')}`);
  return found;
}

/**
 * Declares a test: this change of a plan that adds up gives these checks that do not agree, and no other.
 * @param expected "status rule/place"
 */
export function planted(name: string, changes: Change | Change[], ...expected: string[]): void {
  it(name, () => {
    const found = auditWith(...[changes].flat())
      .filter(({ status }) => status !== 'agrees')
      .map(({ status, id }) => `${status} ${id}`);
    expect(found.sort()).toEqual([...expected].sort());
  });
}
