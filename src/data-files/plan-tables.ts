import { DATA_WORDS } from '../i18n/data-words.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { unitName } from '../i18n/number.ts';
import { columnName, overviewRows } from '../model/checks/department-rows.ts';
import { TOTAL_COLUMN, TOTAL_ROW } from '../model/checks/labels.ts';
import { ROWS, rowName } from '../model/checks/staff-rows.ts';
import type { Department, Plan, Staffing } from '../model/plan.ts';
import { tableIds } from '../model/table-ids.ts';
import type { Text } from '../schemas/text.ts';
import type { CsvCell, CsvColumn, CsvTable } from './csv-table.ts';
import { plainInBoth, WORDS } from './words.ts';
import { inBoth } from '../i18n/locale.ts';

/** The bureau's tables: staff, organisation, budget overview. */
export function bureauTables(plan: Plan): CsvTable[] {
  const base = { department: null, project: null };
  const { staffing, budget, departments } = plan;
  const { stated } = staffing;
  const unit = inBoth((locale) => unitName(budget, locale));
  return [
    {
      ...base,
      id: tableIds.organisation,
      title: WORDS.organisation,
      notes: [
        inBoth((locale) => DATA_WORDS[locale].statedTeams(stated.departments.printed, stated.teams.printed)),
      ],
      page: staffing.page,
      columns: [column(WORDS.division), column(WORDS.team)],
      rows: departments.flatMap(({ name, teams }) => teams.map((team) => [name, team.name])),
    },
    {
      ...base,
      id: tableIds.staffing,
      title: WORDS.staffing,
      notes: [staffing.asOf],
      page: staffing.page,
      columns: [column(WORDS.division), ...staffColumns(staffing)],
      rows: [{ name: plan.bureau, staffing }, ...departments].flatMap((one) =>
        staffRows(one.staffing).map((row) => [one.name, ...row]),
      ),
    },
    {
      ...base,
      id: tableIds.budgetOverview,
      title: WORDS.budgetOverview,
      notes: [],
      page: budget.page,
      columns: [
        column(WORDS.division),
        column(WORDS.kind),
        ...(['current', 'previous', 'change'] as const).map((one) => column(columnName(plan, one), unit)),
        column(columnName(plan, 'rate'), { ko: '%', en: '%' }),
      ],
      rows: overviewRows(plan).map(({ department, row }) => [
        department?.name ?? plan.bureau,
        row.kind?.name ?? TOTAL_ROW,
        ...(['current', 'previous', 'change', 'rate'] as const).map((one) => row[one].printed),
      ]),
    },
  ];
}

/** A division's tables: staff, teams and duties, and the printed list of its projects where it has any. */
export function departmentTables(plan: Plan, department: Department): CsvTable[] {
  const { id, page, teams, staffing, projects } = department;
  const base = { page, department, project: null };
  const tables: CsvTable[] = [
    {
      ...base,
      id: tableIds.departmentStaffing(id),
      title: WORDS.staffing,
      notes: [plan.staffing.asOf, ...staffing.notes.map((note) => plainInBoth(note))],
      columns: staffColumns(staffing),
      rows: staffRows(staffing),
    },
    {
      ...base,
      id: tableIds.departmentTeams(id),
      title: WORDS.teams,
      notes: [],
      columns: [column(WORDS.team), column(WORDS.duty)],
      rows: teams.flatMap((team) => team.duties.map((duty) => [team.name, plainInBoth(duty)])),
    },
    {
      ...base,
      id: tableIds.departmentProjects(id),
      title: WORDS.projects,
      notes: [],
      columns: [WORDS.number, WORDS.id, WORDS.project, WORDS.status, WORDS.page].map((word) => column(word)),
      rows: projects.map((entry) => [
        String(entry.number),
        entry.id,
        plainInBoth(entry.title),
        inBoth((locale) => dictionary(locale).status[entry.status]),
        String(entry.page),
      ]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function column(name: Text, unit: Text | null = null): CsvColumn {
  return { name, unit };
}

function staffColumns({ grades }: Staffing): CsvColumn[] {
  return [column(WORDS.kind), column(TOTAL_COLUMN), ...grades.map(({ name }) => column(name))];
}

function staffRows({ total, byGrade }: Staffing): CsvCell[][] {
  return ROWS.map((row) => [rowName(row), total[row].printed, ...byGrade.map((grade) => grade[row].printed)]);
}
