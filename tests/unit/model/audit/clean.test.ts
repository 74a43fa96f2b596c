import { expect, it } from 'vitest';
import { auditOf, countByStatus, RULES } from '../../../../src/model/audit.ts';
import { linkedSite } from '../../../fixtures/content.ts';
import { auditWith } from './planted.ts';

/** These rules speak only where something is wrong. */
const SILENT = ['malformed-number', 'out-of-proportion', 'dates', 'name-spelling'];

it('finds nothing that differs where everything adds up', () => {
  const checks = auditWith();
  expect(countByStatus(checks)).toEqual({
    agrees: checks.length,
    rounding: 0,
    unclear: 0,
    differs: 0,
    malformed: 0,
    missing: 0,
  });
});

it('runs every rule', () => {
  const ran = new Set(auditWith().map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !ran.has(id) && !SILENT.includes(id))).toEqual([]);
});

it('counts a relation once that two rules state', () => {
  const ids = auditWith().filter(({ where }) => where.cell === 'planting.budget');
  expect(ids.map(({ rule }) => rule)).toEqual(['amount-formula']);
});

it('finds the one difference of the tiny plan as it is printed', () => {
  const checks = auditOf(linkedSite().newest).filter(({ status }) => status !== 'agrees');
  expect(checks.map(({ id, printed, computed }) => [id, printed, computed])).toEqual([
    ['headline-table/green-care/tree-care/budget/headline', '1,200', '1,300'],
  ]);
});
