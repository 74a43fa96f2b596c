import { amountOf, isYear, largestFirst, projectChange, yearBudget, type Change } from './budget.ts';
import type { Money } from './number.ts';
import {
  TOTAL,
  type BudgetRow,
  type Department,
  type FundingSource,
  type Named,
  type Plan,
  type Project,
  type ProjectEntry,
} from './plan.ts';

/** A project of the funding matrix. Amounts are null where the plan has no such line or column. */
export interface MatrixRow {
  entry: ProjectEntry;
  project: Project | null;
  /** This year's budget as the plan states it. */
  stated: Money | null;
  /** The same by the project's own table. */
  table: Money | null;
  /** True where both are there and are not the same amount. */
  differ: boolean;
  /** What each funding source pays this year, in the order of the plan's sources. */
  bySource: (Money | null)[];
  change: Change | null;
}

/** Sums in won over the projects that state an amount. */
export interface MatrixSums {
  stated: number;
  table: number;
  bySource: number[];
  /** How many projects state an amount. */
  projects: number;
}

export interface MatrixGroup {
  department: Department;
  rows: MatrixRow[];
  sums: MatrixSums;
}

/** Every listed project with this year's money, by division and source. */
export interface FundingMatrix {
  sources: FundingSource[];
  groups: MatrixGroup[];
  sums: MatrixSums;
}

/** This year's budgets of all projects, by division and funding source, with their sums. */
export function fundingMatrix(plan: Plan): FundingMatrix {
  const groups = plan.departments.map((department) => {
    const rows = department.projects.map((entry) => matrixRow(plan, entry));
    return { department, rows, sums: sumRows(plan, rows) };
  });
  const all = groups.flatMap(({ rows }) => rows);
  return { sources: plan.sources, groups, sums: sumRows(plan, all) };
}

function matrixRow({ year, sources }: Plan, entry: ProjectEntry): MatrixRow {
  const { project } = entry;
  if (project === null) {
    const bySource = sources.map(() => null);
    return { entry, project, stated: null, table: null, differ: false, bySource, change: null };
  }
  const { stated, table, differ } = yearBudget(project, year);
  const bySource = sources.map(({ id }) => amountOf(project.budget, id, String(year)));
  return { entry, project, stated, table, differ, bySource, change: projectChange(project, year) };
}

function sumRows({ sources }: Plan, rows: readonly MatrixRow[]): MatrixSums {
  return {
    stated: sum(rows.map(({ stated }) => stated)),
    table: sum(rows.map(({ table }) => table)),
    bySource: sources.map((_, at) => sum(rows.map(({ bySource }) => bySource[at] ?? null))),
    projects: rows.filter(({ stated }) => stated?.won != null).length,
  };
}

function sum(amounts: readonly (Money | null)[]): number {
  return amounts.reduce((total, money) => total + (money?.won ?? 0), 0);
}

/** Why a project's budget cannot be set against the year before. */
export type NotComparable =
  'none' | 'undecided' | 'elsewhere' | 'not-stated' | 'no-previous-year' | 'unreadable' | 'not-yet';

export interface RankedChange {
  project: Project;
  from: Money;
  to: Money;
  change: Change;
}

/** Projects by the change of their budget, the largest change first. */
export interface ChangeRanking {
  up: RankedChange[];
  down: RankedChange[];
  same: RankedChange[];
  /** Those that have no year before to compare with, in the plan's order. */
  others: { entry: ProjectEntry; reason: NotComparable }[];
}

/** Sets every project's budget against the year before, where both are stated. */
export function changeRanking(plan: Plan): ChangeRanking {
  const ranked: RankedChange[] = [];
  const others: ChangeRanking['others'] = [];
  for (const { entry, project, stated, change } of fundingMatrix(plan).groups.flatMap(({ rows }) => rows)) {
    const from = project === null ? null : amountOf(project.budget, TOTAL, String(plan.year - 1));
    if (project === null || stated === null || from === null || change === null)
      others.push({ entry, reason: reasonOf(project, stated, from) });
    else ranked.push({ project, from, to: stated, change });
  }
  return {
    up: largestFirst(ranked.filter(({ change }) => change.won > 0)),
    down: largestFirst(ranked.filter(({ change }) => change.won < 0)),
    same: ranked.filter(({ change }) => change.won === 0),
    others,
  };
}

function reasonOf(project: Project | null, stated: Money | null, from: Money | null): NotComparable {
  if (project === null) return 'not-yet';
  if (stated === null) return project.budget.headline?.state ?? 'not-stated';
  if (stated.won === null) return 'unreadable';
  return from?.state === 'malformed' ? 'unreadable' : 'no-previous-year';
}

/** A project's totals over several years; null where its table has no such column. */
export interface PeriodsRow {
  project: Project;
  amounts: (Money | null)[];
}

/** Budgets over the years that the plan's tables cover. */
export interface YearsView {
  years: string[];
  /** Projects whose table has every one of the years, by division, with sums in won. */
  groups: { department: Department; rows: PeriodsRow[]; sums: number[] }[];
  sums: number[];
  /** What each source pays of these projects, year by year; sources that pay nothing are left out. */
  bySource: { source: FundingSource; won: number[] }[];
  /** Columns of the tables that have other ones: some of the years alone, what was invested, what is to come. */
  otherPeriods: string[];
  apart: PeriodsRow[];
}

/** The budgets of all projects over the years; those whose tables cover other periods stand apart. */
export function yearsView(plan: Plan): YearsView {
  const tabled = plan.projects.filter(({ budget }) => budget.table !== null);
  const periodsOf = ({ budget }: Project) => budget.table?.periods ?? [];
  const yearly = tabled.filter((project) => periodsOf(project).every(isYear));
  const years = [...new Set(yearly.flatMap(periodsOf))].sort();
  const whole = yearly.filter((project) => years.every((year) => periodsOf(project).includes(year)));
  const rowsOf = (projects: readonly Project[], periods: readonly string[]) =>
    projects.map((project) => ({
      project,
      amounts: periods.map((period) => amountOf(project.budget, TOTAL, period)),
    }));
  const sumsOf = (rows: readonly PeriodsRow[]) =>
    years.map((_, at) => sum(rows.map(({ amounts }) => amounts[at] ?? null)));
  const rows = rowsOf(whole, years);
  const others = tabled.filter((project) => !whole.includes(project));
  const found = new Set(others.flatMap(periodsOf));
  const otherPeriods = ['invested', ...[...found].filter(isYear).sort(), 'future'].filter((one) =>
    found.has(one),
  );
  return {
    years,
    groups: plan.departments
      .map((department) => {
        const own = rows.filter(({ project }) => project.department === department);
        return { department, rows: own, sums: sumsOf(own) };
      })
      .filter((group) => group.rows.length > 0),
    sums: sumsOf(rows),
    bySource: plan.sources
      .map((source) => ({
        source,
        won: years.map((year) => sum(whole.map(({ budget }) => amountOf(budget, source.id, year)))),
      }))
      .filter(({ won }) => won.some((one) => one !== 0)),
    otherPeriods,
    apart: rowsOf(others, otherPeriods),
  };
}

/** A kind of spending over all divisions, in won; null where a division's amount cannot be read. */
export interface KindSum {
  kind: Named;
  current: number | null;
  previous: number | null;
}

/** The bureau's money by kind: the plan prints it for the divisions alone, so they are added up. */
export function kindSums({ budget, departments }: Plan): KindSum[] {
  const rows = Map.groupBy(
    departments.flatMap((department) => department.budget),
    ({ kind }) => kind?.id,
  );
  return budget.kinds.flatMap((kind) => {
    const own = rows.get(kind.id);
    if (own === undefined) return [];
    const sumOf = (year: 'current' | 'previous') =>
      own.reduce((sum: number | null, row) => plus(sum, row[year]), 0);
    return [{ kind, current: sumOf('current'), previous: sumOf('previous') }];
  });
}

/** A blank or a dash stands for none; what cannot be read leaves no sum. */
function plus(sum: number | null, { won, state }: Money): number | null {
  const amount = state === 'blank' || state === 'dash' ? 0 : won;
  return sum === null || amount === null ? null : sum + amount;
}

/** A division's money for projects and what its projects state of it, in won. */
export interface ListedShare {
  department: Department;
  /** The division's row of the kind that projects are paid from. */
  whole: BudgetRow;
  listed: number;
  /** What no project names; null where the whole is not known. */
  rest: number | null;
  /** Projects that state no amount. */
  without: ProjectEntry[];
}

/** Each division's projects against the money of the kind that they are paid from. */
export function listedShares(plan: Plan): ListedShare[] {
  const { projectKind } = plan.budget;
  if (projectKind === null) return [];
  return fundingMatrix(plan).groups.flatMap(({ department, rows, sums }) => {
    const whole = department.budget.find(({ kind }) => kind?.id === projectKind.id);
    if (whole === undefined) return [];
    const { won } = whole.current;
    return [
      {
        department,
        whole,
        listed: sums.stated,
        rest: won === null ? null : won - sums.stated,
        without: rows.filter(({ stated }) => stated?.won == null).map(({ entry }) => entry),
      },
    ];
  });
}

/** The same for all divisions together; null where a division's whole is not known. */
export function listedSum(shares: readonly ListedShare[]): { whole: number; listed: number } | null {
  const wholes = shares.flatMap(({ whole }) => whole.current.won ?? []);
  if (wholes.length < shares.length) return null;
  const add = (amounts: readonly number[]) => amounts.reduce((total, won) => total + won, 0);
  return { whole: add(wholes), listed: add(shares.map(({ listed }) => listed)) };
}
