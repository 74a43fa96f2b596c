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

/** Everyday words mean pages of the newest plan, which must be there. */
export function checkSynonyms(entry: Entry<RawSynonyms>, newest: Plan, findings: Finding[]): void {
  const report = new Report(entry, findings);
  const known = new Map(
    [
      ...PAGES,
      ...newest.departments.map(({ id }) => `departments/${id}`),
      ...newest.departments.flatMap(({ projects }) => projects.map(({ id }) => `projects/${id}`)),
    ].map((address) => [address, address]),
  );
  entry.value.groups.forEach(({ targets }, group) => {
    targets.forEach((target, at) =>
      report.find(known, target, ['groups', group, 'targets', at], 'a page: projects/…, departments/…, or'),
    );
  });
}
