import type { Locale } from '../i18n/locale.ts';
import type { Money } from '../model/number.ts';
import { TOTAL, type Plan, type Project } from '../model/plan.ts';
import { csv } from './csv.ts';

/** Columns of budget.csv, in their order. */
export const BUDGET_COLUMNS = [
  'project',
  'department',
  'source',
  'period',
  'amount_won',
  'printed',
  'page',
] as const;

/** budget.csv: one row for each cell of each project's budget table, printed totals included. */
export function budgetCsv(plan: Plan): string {
  return csv(BUDGET_COLUMNS, plan.projects.flatMap(rowsOf));
}

function rowsOf(project: Project): string[][] {
  const { table } = project.budget;
  if (table === null) return [];
  return table.rows.flatMap(({ source, total, amounts }) => {
    const row = (period: string, { won, printed }: Money) => [
      project.id,
      project.department.id,
      source?.id ?? TOTAL,
      period,
      won === null ? '' : String(won),
      printed,
      String(project.entry.page),
    ];
    return [row(TOTAL, total), ...amounts.map((money, at) => row(table.periods[at] ?? '', money))];
  });
}

/** The funding sources as the file writes them, with their names: "national (국비), city (시비)". */
export function sourcesInWords({ sources }: Plan, locale: Locale): string {
  return sources
    .map(({ id, name }) => (name[locale].toLowerCase() === id ? id : `${id} (${name[locale]})`))
    .join(', ');
}
