import { amountFormula } from './checks/amount-formula.ts';
import { amountSources } from './checks/amount-sources.ts';
import { bureauDepartments } from './checks/bureau-departments.ts';
import type { Check, CheckStatus, Rule, Where } from './checks/check.ts';
import { dates } from './checks/dates.ts';
import { declaredRelation } from './checks/declared-relation.ts';
import { departmentChange } from './checks/department-change.ts';
import { departmentKinds } from './checks/department-kinds.ts';
import { departmentRate } from './checks/department-rate.ts';
import { headlineTable } from './checks/headline-table.ts';
import { listLength } from './checks/list-length.ts';
import { malformedNumber } from './checks/malformed-number.ts';
import { nameSpelling } from './checks/name-spelling.ts';
import { outOfProportion } from './checks/out-of-proportion.ts';
import { periodsTotal } from './checks/periods-total.ts';
import { sourcesTotal } from './checks/sources-total.ts';
import { staffDepartments } from './checks/staff-departments.ts';
import { staffGrades } from './checks/staff-grades.ts';
import { statedAmount } from './checks/stated-amount.ts';
import type { Plan } from './plan.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** All rules, in the order in which readers meet them. */
export const RULES: readonly Rule[] = [
  bureauDepartments,
  departmentKinds,
  departmentChange,
  departmentRate,
  staffDepartments,
  staffGrades,
  listLength,
  headlineTable,
  sourcesTotal,
  periodsTotal,
  statedAmount,
  amountSources,
  amountFormula,
  declaredRelation,
  malformedNumber,
  outOfProportion,
  dates,
  nameSpelling,
];

/** Worst first: what a reader should see of a figure under several checks. */
export const SEVERITY: readonly CheckStatus[] = [
  'differs',
  'malformed',
  'unclear',
  'missing',
  'rounding',
  'agrees',
];

/** The audit of a plan. */
export const auditOf = oncePerPlan(audit);

/**
 * Checks the plan against itself: every relation among printed figures, those that hold included.
 * The same relation found by two rules (built in, and declared in the content) counts once.
 */
export function audit(plan: Plan): Check[] {
  const seen = new Set<string>();
  const checks = RULES.flatMap((rule) => rule.run(plan)).filter((check) => {
    const operands = check.terms.map(({ printed }) => printed).sort();
    const key = JSON.stringify([
      check.where,
      check.kind,
      check.printed,
      check.terms.length > 0 ? operands : check.id,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return withOwnIds(checks);
}

/** A second check of one kind at one place gets a number, so that every address is its own. */
function withOwnIds(checks: readonly Check[]): Check[] {
  const times = new Map<string, number>();
  return checks.map((check) => {
    const id = check.id.replaceAll('#', '-');
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { ...check, id: time === 1 ? id : `${id}/${String(time)}` };
  });
}

/** How many checks have each status. */
export function countByStatus(checks: readonly Check[]): Record<CheckStatus, number> {
  const counts = { agrees: 0, rounding: 0, unclear: 0, differs: 0, malformed: 0, missing: 0 };
  for (const { status } of checks) counts[status] += 1;
  return counts;
}

/** Checks, the worst first. */
export function bySeverity(checks: readonly Check[]): Check[] {
  return checks.toSorted((a, b) => SEVERITY.indexOf(a.status) - SEVERITY.indexOf(b.status));
}

/** The worst of several checks of one figure; null for none. */
export function worst(checks: readonly Check[]): Check | null {
  return bySeverity(checks)[0] ?? null;
}

/** The worst check of one figure, where it is checked at all. Several numbers of one cell count as one figure. */
export function checkAt(plan: Plan, where: Where): Check | null {
  return worst(byPlace(plan).get(placeKey(where)) ?? []);
}

/** Whether a check asks for a reader's eye: what agrees, or is off by rounding alone, does not. */
export function isOff(check: Check | null): check is Check {
  return check !== null && check.status !== 'agrees' && check.status !== 'rounding';
}

/** The worst check of one figure where it asks for a reader's eye. */
export function offAt(plan: Plan, where: Where): Check | null {
  const check = checkAt(plan, where);
  return isOff(check) ? check : null;
}

const byPlace = oncePerPlan((plan) => Map.groupBy(auditOf(plan), ({ where }) => placeKey(where)));

function placeKey({ department = '', project = '', table = '', cell = '' }: Where): string {
  return [department, project, table, cell.replace(/#\d$/, '')].join('|');
}
