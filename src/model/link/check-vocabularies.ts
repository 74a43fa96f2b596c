import type { Amount } from '../../schemas/figure.ts';
import type { RawProject } from '../../schemas/project.ts';
import type { RawTable } from '../../schemas/table.ts';
import type { Plan } from '../plan.ts';
import { byId, type Report } from './report.ts';

/** Checks the ids by which the parts of a project point at plan.json, and those by which its tables point. */
export function checkVocabularies(value: RawProject, plan: Plan, report: Report): void {
  const audiences = byId(plan.audiences);
  const topics = byId(plan.topics);
  for (const list of ['items', 'events'] as const) {
    value[list].forEach((part, index) => {
      part.audiences?.forEach((id, at) =>
        report.find(audiences, id, [list, index, 'audiences', at], 'an audience of plan.json'),
      );
    });
  }
  value.items.forEach((item, index) => {
    item.topics?.forEach((id, at) =>
      report.find(topics, id, ['items', index, 'topics', at], 'a topic of plan.json'),
    );
  });
  checkSources(value, plan, report);
  value.tables.forEach((table, index) => {
    checkTable(table, value, ['tables', index], report);
  });
}

/** Funding sources of the amounts that are stated in words. */
function checkSources(value: RawProject, plan: Plan, report: Report): void {
  const sources = byId(plan.sources);
  const stated: [Amount | null | undefined, PropertyKey[]][] = [
    [value.budget.headline, ['budget', 'headline']],
    ...value.amounts.map(({ amount }, index): [Amount, PropertyKey[]] => [
      amount,
      ['amounts', index, 'amount'],
    ]),
    ...value.items.map(({ budget }, index): [Amount | undefined, PropertyKey[]] => [
      budget,
      ['items', index, 'budget'],
    ]),
  ];
  for (const [amount, path] of stated) {
    if (amount?.all !== undefined)
      report.find(sources, amount.all, [...path, 'all'], 'a funding source of plan.json');
    amount?.sources?.forEach(({ source }, at) =>
      report.find(sources, source, [...path, 'sources', at, 'source'], 'a funding source of plan.json'),
    );
  }
}

function checkTable(table: RawTable, value: RawProject, path: readonly PropertyKey[], report: Report): void {
  const footnotes = byId(value.footnotes);
  const footnote = (id: string | undefined, at: readonly PropertyKey[]): void => {
    if (id !== undefined) report.find(footnotes, id, [...path, ...at], 'a footnote of this project');
  };
  table.columns.forEach((column, at) => {
    footnote(column.footnote, ['columns', at, 'footnote']);
  });
  table.rows.forEach((row, at) => {
    for (const [id, cell] of Object.entries(row.cells)) {
      if (typeof cell === 'object' && 'value' in cell)
        footnote(cell.footnote, ['rows', at, 'cells', id, 'footnote']);
    }
  });
  const rowsAndColumns = byId<{ id: string }>([...table.rows, ...table.columns]);
  const named = (ids: readonly string[] | undefined, at: readonly PropertyKey[]): void =>
    ids?.forEach((id, index) =>
      report.find(rowsAndColumns, id, [...path, ...at, index], 'a row or column of this table'),
    );
  named(table.chart?.highlight, ['chart', 'highlight']);
  table.relations.forEach((relation, at) => {
    named(relation.except, ['relations', at, 'except']);
  });
}
