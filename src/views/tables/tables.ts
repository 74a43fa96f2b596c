import { csvTables } from '../../data-files/csv-tables.ts';
import type { CsvTable } from '../../data-files/csv-table.ts';
import type { Locale } from '../../i18n/locale.ts';
import { routes } from '../../i18n/routes.ts';
import type { Department, Plan, Project } from '../../model/plan.ts';
import { tableIds } from '../../model/table-ids.ts';

/** A table of the plan as the list shows it. */
export interface TableEntry {
  id: string;
  caption: string;
  rows: number;
  columns: number;
  /** Page of the printed plan on which its project, division or chapter begins. */
  page: number;
  /** Where it stands on this site: a path and a fragment. */
  path: string;
  fragment: string;
}

/** The tables of one project, or of a division or the bureau itself (`project` is null). */
export interface TableGroup {
  project: Project | null;
  tables: TableEntry[];
}

/** The bureau (`department` is null) or a division. */
export interface TableSection {
  department: Department | null;
  groups: TableGroup[];
}

/** Every table of the plan: the bureau's, then each division's and its projects'. */
export function tableSections(plan: Plan, locale: Locale): TableSection[] {
  const files = csvTables(plan);
  return [null, ...plan.departments]
    .map((department) => {
      const own = files.filter((file) => file.department === department);
      return {
        department,
        groups: [...Map.groupBy(own, ({ project }) => project)].map(([project, some]) => ({
          project,
          tables: some.map((file) =>
            project === null ? ofPlan(plan, file, locale) : ofProject(plan, project, file, locale),
          ),
        })),
      };
    })
    .filter(({ groups }) => groups.length > 0);
}

function ofProject(plan: Plan, project: Project, file: CsvTable, locale: Locale): TableEntry {
  const table = project.tables.find(({ id }) => tableIds.projectTable(project.id, id) === file.id);
  const base = {
    id: file.id,
    caption: file.title[locale],
    rows: file.rows.length,
    page: file.page,
    path: routes.project(plan.id, project.id),
  };
  // The file of a table may have one column more, for the units of its rows.
  return table === undefined
    ? { ...base, columns: file.columns.length, fragment: 'budget-table' }
    : { ...base, columns: table.columns.length, fragment: table.id };
}

function ofPlan(
  plan: Plan,
  { id, title, rows, columns, page, department }: CsvTable,
  locale: Locale,
): TableEntry {
  const [path, fragment] =
    department === null ? bureauPlace(plan, id) : departmentPlace(plan, department, id);
  return {
    id,
    caption: title[locale],
    rows: rows.length,
    columns: columns.length,
    page,
    path,
    fragment,
  };
}

function bureauPlace(plan: Plan, id: string): [path: string, fragment: string] {
  switch (id) {
    case tableIds.budgetOverview:
      return [routes.budget(plan.id), 'kinds-table'];
    case tableIds.staffing:
      return [routes.people(plan.id), 'grade-grid'];
    default:
      return [routes.people(plan.id), 'teams'];
  }
}

function departmentPlace(plan: Plan, { id }: Department, table: string): [path: string, fragment: string] {
  const path = routes.department(plan.id, id);
  switch (table) {
    case tableIds.departmentStaffing(id):
      return [path, 'staff-table'];
    case tableIds.departmentTeams(id):
      return [path, 'teams'];
    default:
      return [path, 'projects'];
  }
}
