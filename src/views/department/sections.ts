import { dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { TARGET_WORDS } from '../../i18n/target-words.ts';
import type { Department, Plan, PlanEvent, Project } from '../../model/plan.ts';
import { targetRows, type TargetRow } from '../../model/targets.ts';

/** What is still to come in a division's projects. */
export function eventsOf(department: Department): { project: Project; event: PlanEvent }[] {
  return department.projects.flatMap(({ project }) =>
    project === null
      ? []
      : project.events.filter(({ status }) => status !== 'done').map((event) => ({ project, event })),
  );
}

/** Last year's results beside this year's targets, of all projects of a division. */
export function targetsOf(plan: Plan, department: Department): TargetRow[] {
  return department.projects.flatMap(({ project }) => (project === null ? [] : targetRows(plan, project)));
}

/** The sections of a division's page, in order. */
export function sectionsOf(plan: Plan, department: Department, locale: Locale) {
  const t = dictionary(locale);
  return [
    { id: 'projects', label: t.department.projectsHeading(department.projects.length) },
    { id: 'budget', label: t.money.budgetOf(plan.year) },
    ...(targetsOf(plan, department).length > 0
      ? [{ id: 'targets', label: TARGET_WORDS[locale].heading }]
      : []),
    { id: 'people', label: t.department.people },
    { id: 'teams', label: t.department.teamsAndDuties },
    ...(eventsOf(department).length > 0 ? [{ id: 'schedule', label: t.department.schedule }] : []),
  ];
}
