import { ROWS } from '../model/checks/staff-rows.ts';
import type { Money, Quantity } from '../model/number.ts';
import type { BudgetRow, Department, Plan, Site, Staffing } from '../model/plan.ts';
import { aboutPlan, addressOf } from './about.ts';
import { routes } from '../i18n/routes.ts';
import { json } from './json.ts';
import { projectFacts } from './project-json.ts';
import { writtenOut } from './written-out.ts';

/**
 * plan.json: every fact of the plan. What belongs to something else names it by its id.
 * @param base Astro's `base`
 */
export function planJson(site: Site, plan: Plan, base: string): string {
  const { id, year, sources, audiences, topics, staffing, budget } = plan;
  return json({
    about: aboutPlan(site, plan, base),
    id,
    year,
    sources: sources.map(({ id: source, name, payer }) => ({ id: source, name, payer })),
    audiences,
    topics,
    areas: site.areas,
    grades: staffing.grades,
    kinds: budget.kinds,
    staffing: {
      page: staffing.page,
      asOf: staffing.asOf,
      stated: {
        departments: quantity(staffing.stated.departments),
        teams: quantity(staffing.stated.teams),
      },
      ...staff(staffing),
    },
    budget: {
      page: budget.page,
      unit: budget.unit,
      current: budget.currentLabel,
      previous: budget.previousLabel,
      total: budgetRow(budget.total),
    },
    departments: plan.departments.map((department) => ({
      ...departmentFacts(department),
      address: addressOf(site, base, routes.department(plan.id, department.id)),
    })),
    projects: plan.projects.map((project) => ({
      ...projectFacts(plan, project),
      address: addressOf(site, base, routes.project(plan.id, project.id)),
    })),
  });
}

function departmentFacts(department: Department) {
  const { id, number, name, page, lead, description, teams, staffing, total, budget, projects } = department;
  return {
    id,
    number,
    page,
    ...(writtenOut({ name, lead, description, teams }, () => null) as object),
    staffing: { ...staff(staffing), notes: writtenOut(staffing.notes, () => null) },
    budget: [total, ...budget].map(budgetRow),
    projects: projects.map((entry) => entry.id),
  };
}

function staff({ grades, total, byGrade }: Staffing) {
  const row = (one: (typeof ROWS)[number]) => ({
    total: quantity(total[one]),
    ...Object.fromEntries(
      grades.flatMap(({ id }, at) => {
        const grade = byGrade[at];
        return grade === undefined ? [] : [[id, quantity(grade[one])]];
      }),
    ),
  });
  return { quota: row('quota'), current: row('current') };
}

function budgetRow({ kind, current, previous, change, rate }: BudgetRow) {
  return {
    kind: kind?.id ?? 'total',
    current: money(current),
    previous: money(previous),
    change: money(change),
    rate: quantity(rate),
  };
}

function money({ printed, unit, won }: Money) {
  return { printed, unit, won };
}

function quantity({ printed, value }: Quantity) {
  return { printed, value };
}
