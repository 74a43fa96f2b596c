import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { TARGET_WORDS } from '../../i18n/target-words.ts';
import { auditOf } from '../../model/audit.ts';
import type { Check } from '../../model/checks/check.ts';
import type { Plan, Project } from '../../model/plan.ts';
import { PLACES_AT_TOP } from './key-facts.ts';

/** The checks that touch a project. */
export function checksOf(plan: Plan, project: Project): Check[] {
  return auditOf(plan).filter(({ where }) => where.project === project.id);
}

/** Too many places for the top of the page: they stand in a section of their own. */
export function hasManyPlaces(project: Project): boolean {
  return project.places.length > PLACES_AT_TOP;
}

/** The sections of a project's page, in order. */
export function sectionsOf(plan: Plan, project: Project, locale: Locale, t: Dictionary) {
  return [
    ...project.sections.map(({ id, title }) => ({ id, label: title[locale] })),
    ...(project.targets.length > 0 ? [{ id: 'targets', label: TARGET_WORDS[locale].heading }] : []),
    { id: 'budget', label: t.money.budgetOf(plan.year) },
    ...(project.events.length > 0 ? [{ id: 'schedule', label: t.project.schedule }] : []),
    ...(hasManyPlaces(project) ? [{ id: 'places', label: t.project.places }] : []),
    { id: 'gaps', label: t.project.gaps },
    ...(checksOf(plan, project).length > 0 ? [{ id: 'checks', label: t.audit.heading }] : []),
    ...(project.remarks.length > 0 ? [{ id: 'remarks', label: t.project.remarks }] : []),
    ...(project.footnotes.length > 0 ? [{ id: 'footnotes', label: t.project.footnotes }] : []),
    { id: 'cite', label: t.project.cite },
  ];
}
