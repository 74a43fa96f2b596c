import { missingParts, PARTS, type Part } from '../../model/gaps.ts';
import type { Department, Plan, Project } from '../../model/plan.ts';

/** Projects of a division with what the plan does not state of them; those that lack nothing left out. */
export interface DivisionGaps {
  department: Department;
  projects: { project: Project; missing: Part[] }[];
}

/** What the plan does not state, by division and project, and how many projects lack each part. */
export function planGaps(plan: Plan): {
  divisions: DivisionGaps[];
  counts: { part: Part; missing: number }[];
} {
  const all = plan.projects.map((project) => ({ project, missing: missingParts(project, plan.year) }));
  return {
    divisions: plan.departments
      .map((department) => ({
        department,
        projects: all.filter(
          ({ project, missing }) => project.department === department && missing.length > 0,
        ),
      }))
      .filter(({ projects }) => projects.length > 0),
    counts: PARTS.map((part) => ({
      part,
      missing: all.filter(({ missing }) => missing.includes(part)).length,
    })).filter(({ missing }) => missing > 0),
  };
}
