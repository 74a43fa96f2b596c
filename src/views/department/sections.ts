import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Department, Plan, PlanEvent, Project } from '../../model/plan.ts';

/** What is still to come in a division's projects. */
export function eventsOf(department: Department): { project: Project; event: PlanEvent }[] {
  return department.projects.flatMap(({ project }) =>
    project === null
      ? []
      : project.events.filter(({ status }) => status !== 'done').map((event) => ({ project, event })),
  );
}

/** The sections of a division's page, in order. */
export function sectionsOf(plan: Plan, department: Department, t: Dictionary) {
  return [
    { id: 'projects', label: t.department.projectsHeading(department.projects.length) },
    { id: 'budget', label: t.money.budgetOf(plan.year) },
    { id: 'people', label: t.department.people },
    { id: 'teams', label: t.department.teamsAndDuties },
    ...(eventsOf(department).length > 0 ? [{ id: 'schedule', label: t.department.schedule }] : []),
  ];
}
