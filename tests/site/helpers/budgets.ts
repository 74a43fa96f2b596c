import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../unit/data-files/parse-csv.ts';
import { projectFiles, textOf, type Json } from './content.ts';
import { builds } from './site.ts';

/** A cell of budget.csv: "source period" of a project, in won, as printed. */
export interface Cell {
  won: number | null;
  printed: string;
}

/** The published budget.csv by project: what its cells say, read without the site's own code. */
export function budgetCells(plan: string): Map<string, Map<string, Cell>> {
  const file = join(builds().root.folder, plan, 'data', 'budget.csv');
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? '';
  const projects = new Map<string, Map<string, Cell>>();
  for (const row of rows) {
    const cells = projects.get(cell(row, 'project')) ?? new Map<string, Cell>();
    const amount = cell(row, 'amount_won');
    cells.set(`${cell(row, 'source')} ${cell(row, 'period')}`, {
      won: amount === '' ? null : Number(amount),
      printed: cell(row, 'printed'),
    });
    projects.set(cell(row, 'project'), cells);
  }
  return projects;
}

/** What a project states for the year in thousand won: its line "소요예산", else its table's total; null where neither is. */
export function statedBudget(plan: string, year: string, id: string): number | null {
  const facts = projectFiles(plan).find((one) => one.id === id)?.facts;
  const budget = facts?.['budget'] as Record<string, Json> | undefined;
  const headline = budget?.['headline'] as Record<string, Json> | null | undefined;
  const printed = textOf(headline?.['printed']);
  if (printed !== '' && headline?.['unit'] === '천원') return toNumber(printed);
  const won = budgetCells(plan).get(id)?.get(`total ${year}`)?.won ?? null;
  return won === null ? null : won / 1000;
}

/** "1,234" as a number. */
export function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}
