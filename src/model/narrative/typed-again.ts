import type { MoneyUnit } from '../../schemas/figure.ts';
import type { Finding } from '../finding.ts';
import { readMoney, readQuantity } from '../number.ts';
import type { Project } from '../plan.ts';
import type { Narrative } from './parse.ts';
import { valuesIn } from './values.ts';

/**
 * Finds figures of the project's facts that a sentence types again instead of fetching them by <Fact>.
 * Small numbers meet by chance, so only values from 1,000 up are compared, and years are left out.
 */
export function checkTypedAgain(narrative: Narrative, project: Project): Finding[] {
  const stored = storedValues(project);
  return narrative.sections.flatMap((section) =>
    section.texts.flatMap(({ text, line }) =>
      valuesIn(text, narrative.locale)
        .filter((value) => stored.has(value))
        .map((value): Finding => ({
          code: 'figure-typed-again',
          file: narrative.file,
          path: `Section ${section.id}`,
          line,
          found: `${value}, typed in a sentence`,
          expected: `the stored figure: <Fact of="${stored.get(value) ?? ''}" />`,
          action: 'Fetch it, so that the figure is stored once.',
        })),
    ),
  );
}

function storedValues(project: Project): Map<string, string> {
  const values = new Map<string, string>();
  const add = (value: number | null, ref: string): void => {
    if (value === null || Math.abs(value) < 1000) return;
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) return;
    // A sentence says a decrease (△) without its sign.
    const key = String(Math.abs(value));
    if (!values.has(key)) values.set(key, ref);
  };
  const amount = (
    one:
      { printed?: string | undefined; unit?: Parameters<typeof readMoney>[1] | undefined } | undefined | null,
    ref: string,
  ): void => {
    if (one?.printed !== undefined && one.unit !== undefined) add(readMoney(one.printed, one.unit).won, ref);
  };
  amount(project.budget.headline, 'budget.headline');
  project.budget.table?.rows.forEach((row) => {
    const source = row.source?.id ?? 'total';
    project.budget.table?.periods.forEach((period, index) => {
      add(row.amounts[index]?.won ?? null, `budget.${source}.${period}`);
    });
    add(row.total.won, `budget.${source}.total`);
  });
  for (const { id, amount: stated } of project.amounts) amount(stated, `amounts.${id}`);
  for (const { id, budget } of project.items) amount(budget, `items.${id}.budget`);
  for (const { id, type, printed, unit } of project.figures) {
    if (type === 'money') amount({ printed, unit: unit as MoneyUnit }, `figures.${id}`);
    else add(readQuantity(printed).value, `figures.${id}`);
  }
  for (const table of project.tables) {
    table.grid.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const [only] = cell.quantities;
        if (cell.origin && only !== undefined && cell.quantities.length === 1) {
          const won =
            cell.type === 'money' && typeof cell.unit === 'string'
              ? readMoney(only.printed, cell.unit).won
              : only.value;
          add(won, `tables.${table.id}.${table.rows[r]?.id ?? ''}.${table.columns[c]?.id ?? ''}`);
        }
      });
    });
  }
  return values;
}
