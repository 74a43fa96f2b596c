import { checkMessage } from '../i18n/audit.ts';
import { auditOf } from '../model/audit.ts';
import type { Check } from '../model/checks/check.ts';
import type { Plan } from '../model/plan.ts';
import { json } from './json.ts';
import { plainInBoth } from './words.ts';
import { inBoth } from '../i18n/locale.ts';

/** audit.json: one entry for each check, those that agree included; a part of them where the caller has chosen. */
export function auditJson(plan: Plan, checks: readonly Check[] = auditOf(plan)): string {
  return json(checks.map(entryOf));
}

function entryOf(check: Check) {
  const { id, rule, status, where, printed, computed, page } = check;
  const { department, project, table, cell } = where;
  return {
    id,
    rule,
    status,
    // What is undefined is left out of JSON.
    where: { department, project, table, cell },
    printed,
    computed,
    page,
    message: plainInBoth(inBoth((locale) => checkMessage(check, locale))),
  };
}
