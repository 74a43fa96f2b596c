import { dictionary } from '../../i18n/dictionary.ts';
import { plainText } from '../../i18n/fact.ts';
import type { Locale } from '../../i18n/locale.ts';
import { TARGET_WORDS } from '../../i18n/target-words.ts';
import { auditOf } from '../../model/audit.ts';
import type { Check } from '../../model/checks/check.ts';
import { PROJECT_PARTS, type ProjectPart } from '../../model/pages.ts';
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

/** A part of a project's page: its fragment, and what it is called. */
interface PagePart {
  id: string;
  label: string;
}

/** The sections of a project's page, in order: the plan's, then those of the parts that this project has. */
export function sectionsOf(plan: Plan, project: Project, locale: Locale): PagePart[] {
  const t = dictionary(locale);
  const has = (label: string, things: readonly unknown[]) => (things.length > 0 ? label : null);
  const labels: Record<ProjectPart, string | null> = {
    targets: has(TARGET_WORDS[locale].heading, project.targets),
    budget: t.money.budgetOf(plan.year),
    schedule: has(t.project.schedule, project.events),
    places: hasManyPlaces(project) ? t.project.places : null,
    gaps: t.project.gaps,
    checks: has(t.audit.heading, checksOf(plan, project)),
    remarks: has(t.project.remarks, project.remarks),
    footnotes: has(t.project.footnotes, project.footnotes),
    cite: t.project.cite,
  };
  const parts = PROJECT_PARTS.map((id) => ({ id, label: labels[id] }));
  return [
    ...project.sections.map(({ id, title }) => ({ id, label: title[locale] })),
    ...parts.flatMap(({ id, label }) => (label === null ? [] : [{ id, label }])),
  ];
}

/** What of a project's page may be cited by itself: the plan's sections and its budget, then each table. */
export function citableParts(plan: Plan, project: Project, locale: Locale): PagePart[] {
  const printed = ['budget', ...project.sections.map(({ id }) => id)];
  return [
    ...sectionsOf(plan, project, locale).filter(({ id }) => printed.includes(id)),
    ...project.tables.map(({ id, title }) => ({ id, label: plainText(title, locale) })),
  ];
}
