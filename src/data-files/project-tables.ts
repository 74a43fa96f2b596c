import { periodName } from '../i18n/heads.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { unitName } from '../i18n/number.ts';
import { TOTAL_COLUMN, TOTAL_ROW } from '../model/checks/labels.ts';
import type { BudgetTable, Plan, Project } from '../model/plan.ts';
import { resolveRef } from '../model/refs.ts';
import type { GridCell, Table, ValueType } from '../model/table.ts';
import { tableIds } from '../model/table-ids.ts';
import type { MoneyUnit } from '../schemas/figure.ts';
import type { Text } from '../schemas/text.ts';
import type { CsvCell, CsvTable } from './csv-table.ts';
import { plainInBoth, WORDS } from './words.ts';
import { inBoth } from '../i18n/locale.ts';
import { cellText } from '../model/table.ts';

/** A project's tables in their printed order, its budget last. */
export function projectTables(plan: Plan, project: Project): CsvTable[] {
  const { table } = project.budget;
  return [
    ...project.tables.map((one) => declaredTable(plan, project, one)),
    ...(table === null ? [] : [budgetTable(plan, project, table)]),
  ];
}

/** Writes a text of the project with its figures. */
function writer(plan: Plan, project: Project): (text: Text) => Text {
  return (text) => plainInBoth(text, (ref) => resolveRef(plan, project, ref));
}

/** The table's unit, for the columns that it is meant for: money, or what is counted. */
function sharedUnit({ unit }: Table, type: ValueType): Table['unit'] {
  const meant = typeof unit === 'string' ? type === 'money' : type === 'number' || type === 'numbers';
  return meant ? unit : undefined;
}

function unitText(unit: MoneyUnit | Text): Text {
  return typeof unit === 'string' ? inBoth((locale) => unitName({ unit }, locale)) : unit;
}

function declaredTable(plan: Plan, project: Project, table: Table): CsvTable {
  const write = writer(plan, project);
  const { entry, department } = project;
  // Where rows have units of their own, one more column names them.
  const unitsInRows = table.rows.some(({ unit }) => unit !== undefined);
  return {
    id: tableIds.projectTable(project.id, table.id),
    title: write(table.title),
    notes: [...(table.asOf === undefined ? [] : [table.asOf]), ...table.notes].map(write),
    page: entry.page,
    department,
    project,
    columns: [
      ...table.columns.map(({ label, group, unit, type }) => {
        const own = unit ?? (unitsInRows ? undefined : sharedUnit(table, type));
        const name = group === undefined ? label : inBoth((locale) => `${group[locale]} · ${label[locale]}`);
        return { name: write(name), unit: own === undefined ? null : unitText(own) };
      }),
      ...(unitsInRows ? [{ name: WORDS.unit, unit: null }] : []),
    ],
    rows: table.rows.map((row, r) => {
      const unit = row.unit ?? table.unit;
      return [
        ...table.columns.map((_, c) => contentOf(table.grid[r]?.[c], write)),
        ...(unitsInRows ? [unit === undefined ? '' : unitText(unit)] : []),
      ];
    }),
  };
}

/** A cell as printed; its status (신규, 확대 …) before it. Lines stay lines. */
function contentOf(cell: GridCell | undefined, write: (text: Text) => Text): CsvCell {
  if (cell === undefined) return '';
  const { content, status } = cell;
  if (typeof content === 'string' && status === null) return content;
  const text = write(inBoth((locale) => cellText(content, locale, '\n')));
  return status == null
    ? text
    : inBoth((locale) => `${dictionary(locale).status[status]} ${text[locale]}`.trim());
}

function budgetTable(plan: Plan, project: Project, table: BudgetTable): CsvTable {
  const { entry, department } = project;
  const unit = unitText(table.unit);
  return {
    id: tableIds.projectBudget(project.id),
    title: inBoth((locale) => dictionary(locale).money.bySourceAndYear),
    notes: table.notes.map(writer(plan, project)),
    page: entry.page,
    department,
    project,
    columns: [
      { name: WORDS.source, unit: null },
      { name: table.totalLabel ?? TOTAL_COLUMN, unit },
      ...table.periods.map((period) => ({ name: periodName(period), unit })),
    ],
    rows: table.rows.map(({ source, label, total, amounts }) => [
      label ?? source?.name ?? TOTAL_ROW,
      total.printed,
      ...amounts.map(({ printed }) => printed),
    ]),
  };
}
