import type { RawSynonyms } from '../../schemas/synonyms.ts';
import type { Entry } from '../content/raw.ts';
import type { Finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import { Report } from './report.ts';

/** Pages that are there for every plan; '' is the overview. */
const PAGES = [
  '',
  'departments',
  'projects',
  'projects/compare',
  'budget',
  'people',
  'places',
  'calendar',
  'tables',
  'audit',
  'gaps',
  'data',
  'glossary',
  'about',
];

/**
 * Everyday words mean pages that must be there, in one plan at least: those of last year's plan may stay when the
 * next one comes, and the search passes over what the newest plan does not have.
 */
export function checkSynonyms(entry: Entry<RawSynonyms>, plans: readonly Plan[], findings: Finding[]): void {
  const report = new Report(entry, findings);
  const departments = plans.flatMap((plan) => plan.departments);
  const known = new Map(
    [
      ...PAGES,
      ...departments.map(({ id }) => `departments/${id}`),
      ...departments.flatMap(({ projects }) => projects.map(({ id }) => `projects/${id}`)),
    ].map((address) => [address, address]),
  );
  entry.value.groups.forEach(({ targets }, group) => {
    targets.forEach((target, at) =>
      report.find(known, target, ['groups', group, 'targets', at], 'a page: projects/…, departments/…, or'),
    );
  });
}
