import type { RawProject } from '../../schemas/project.ts';
import { parseCellRef, writeRef } from '../../schemas/ref.ts';
import type { RawTable } from '../../schemas/table.ts';
import { refsIn } from '../../i18n/rich-text.ts';
import type { RawPlanFolder } from '../content/raw.ts';
import { show, type Finding } from '../finding.ts';
import type { Plan, Project } from '../plan.ts';
import { resolveRef, type Fact } from '../refs.ts';
import type { Table } from '../table.ts';
import { differenceOf, targetRows } from '../targets.ts';
import { Report } from './report.ts';
import { isOpenRef } from './unread.ts';

/** Resolves every reference to a figure in every project: in relations, targets, remarks and texts. */
export function checkReferences(folder: RawPlanFolder, plan: Plan, findings: Finding[]): void {
  for (const project of plan.projects) {
    const entry = folder.projects.get(project.id);
    if (entry === undefined) continue;
    const report = new Report(entry, findings);
    const check = (ref: string, path: readonly PropertyKey[]): void => {
      if (resolveRef(plan, project, ref) === null && !isOpenRef(folder, ref)) missing(report, ref, path);
    };
    checkRelations(entry.value, check);
    checkTargets(plan, project, report);
    project.tables.forEach((table, index) => {
      checkTable(table, ['tables', index], check, report);
    });
    eachText(entry.value, [], (text, path) => {
      for (const ref of refsIn(text)) check(ref, path);
    });
  }
}

/** A result and a target that are said to compare must be two numbers of one kind. */
function checkTargets(plan: Plan, project: Project, report: Report): void {
  targetRows(plan, project).forEach(({ target, last, next }, index) => {
    if (!target.comparable || last === null || next === null || differenceOf(last, next) !== null) return;
    report.add(
      'targets-incomparable',
      ['targets', index, 'comparable'],
      `true, for ${kindOf(last)} (${show(target.last)}) and ${kindOf(next)} (${show(target.target)})`,
      'two numbers of one kind: two counts, two amounts of money or two percentages',
      'Refer to figures that can be compared, or set "comparable" to false and say why in "note".',
    );
  });
}

function kindOf(fact: Fact): string {
  const names = { money: 'money', number: 'a count', percent: 'a percentage', text: 'words', when: 'a date' };
  return names[fact.kind];
}

/**
 * Figures that a table's reference means: one, or one for each row or column that "*" stands for.
 * @param except rows and columns that "*" leaves out
 */
export function expandCells(table: RawTable, ref: string, except: readonly string[] = []): string[] {
  const cells = parseCellRef(ref);
  if (cells === null) return [ref];
  const { row, column, nth } = cells;
  const body = table.columns.map(({ id }) => id).filter((id) => !table.heads.includes(id));
  const kept = (ids: readonly string[]): string[] => ids.filter((id) => !except.includes(id));
  const rows = row === '*' ? kept(table.rows.map(({ id }) => id)) : [row];
  const columns = column === '*' ? kept(body) : [column];
  return rows.flatMap((r) =>
    columns.map((c) => writeRef({ project: null, kind: 'tables', steps: [table.id, r, c], nth })),
  );
}

function checkRelations(value: RawProject, check: (ref: string, path: readonly PropertyKey[]) => void): void {
  value.relations.forEach((relation, index) => {
    check(relation.result, ['relations', index, 'result']);
    relation.of.forEach((ref, at) => {
      check(ref, ['relations', index, 'of', at]);
    });
  });
  value.remarks.forEach((remark, index) => {
    remark.touches.forEach((ref, at) => {
      check(ref, ['remarks', index, 'touches', at]);
    });
  });
  value.targets.forEach((target, index) => {
    if (target.last !== null) check(target.last, ['targets', index, 'last']);
    if (target.target !== null) check(target.target, ['targets', index, 'target']);
  });
}

function checkTable(
  table: Table,
  path: readonly PropertyKey[],
  check: (ref: string, path: readonly PropertyKey[]) => void,
  report: Report,
): void {
  table.relations.forEach((relation, index) => {
    const at = [...path, 'relations', index];
    [relation.result, ...relation.of].forEach((ref, position) => {
      const where = position === 0 ? [...at, 'result'] : [...at, 'of', position - 1];
      for (const full of expandCells(table, ref, relation.except)) check(full, where);
    });
  });
  const { chart } = table;
  if (chart === undefined) return;
  if ((chart.row === undefined) === (chart.column === undefined)) {
    report.add(
      'table-shape',
      [...path, 'chart'],
      'both a row and a column, or neither',
      'one of the two',
      'Name the row or the column to draw.',
    );
  }
  if (chart.row !== undefined && !table.rows.some(({ id }) => id === chart.row))
    missing(report, chart.row, [...path, 'chart', 'row']);
  if (chart.column !== undefined && !table.columns.some(({ id }) => id === chart.column))
    missing(report, chart.column, [...path, 'chart', 'column']);
  checkBars(table, chart, [...path, 'chart'], report);
}

/** Bars stand on zero: a chart of a row or column with a decrease (△) would leave out what its table says. */
function checkBars(
  { heads, columns, rows, grid }: Table,
  chart: { row?: string | undefined; column?: string | undefined },
  path: readonly PropertyKey[],
  report: Report,
): void {
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const cell = grid[r]?.[c];
      const [first] = cell?.quantities ?? [];
      const drawn =
        row.id === chart.row ? !heads.includes(column.id) : column.id === chart.column && !row.total;
      if (!drawn || first?.value == null || first.value >= 0) return;
      report.add(
        'chart-below-zero',
        path,
        `a bar for ${row.id}.${column.id}: ${show(first.printed)}`,
        'figures from 0 up in the row or column that is drawn: a negative amount has no bar',
        'Draw another row or column, or remove "chart" and leave the table alone.',
      );
    });
  });
}

function missing(report: Report, ref: string, path: readonly PropertyKey[]): void {
  report.add(
    'reference-to-nothing',
    path,
    show(ref),
    'a figure that is there: budget.<source>.<period>, tables.<table>.<row>.<column>, items.<id>.budget, amounts.<id>, figures.<id>, events.<id>',
    'Correct the reference, or add the figure.',
  );
}

/** Visits every text in both languages, with its path. */
export function eachText(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (text: { ko: string; en: string }, path: readonly PropertyKey[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  if ('ko' in record && 'en' in record) {
    const ko = [record['ko']].flat();
    const en = [record['en']].flat();
    ko.forEach((line, index) => {
      if (typeof line === 'string' && typeof en[index] === 'string') visit({ ko: line, en: en[index] }, path);
    });
    return;
  }
  for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(record)) {
    eachText(child, [...path, key], visit);
  }
}
