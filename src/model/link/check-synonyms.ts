import type { RawSynonyms } from '../../schemas/synonyms.ts';
import type { Entry } from '../content/raw.ts';
import type { Finding } from '../finding.ts';
import { PAGES } from '../pages.ts';
import type { Plan } from '../plan.ts';
import { Report } from './report.ts';

const A_PAGE = 'a page: "" (the plan’s first page), projects/…, departments/…, for/…, or';

/**
 * Everyday words mean pages that must be there, in one plan at least: those of last year's plan may stay when the
 * next one comes, and the search passes over what the newest plan does not have.
 */
export function checkSynonyms(entry: Entry<RawSynonyms>, plans: readonly Plan[], findings: Finding[]): void {
  const report = new Report(entry, findings);
  const departments = plans.flatMap((plan) => plan.departments);
  const known = new Map(
    [
      ...PAGES.filter((address) => address !== ''),
      ...departments.map(({ id }) => `departments/${id}`),
      ...departments.flatMap(({ projects }) => projects.map(({ id }) => `projects/${id}`)),
      ...plans.flatMap(({ audiences }) => audiences.map(({ id }) => `for/${id}`)),
    ].map((address) => [address, address]),
  );
  entry.value.groups.forEach(({ targets }, group) => {
    targets.forEach((target, at) => {
      if (target !== '') report.find(known, target, ['groups', group, 'targets', at], A_PAGE);
    });
  });
}
