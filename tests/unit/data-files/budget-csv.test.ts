import { describe, expect, it } from 'vitest';
import { budgetCsv, sourcesInWords } from '../../../src/data-files/budget-csv.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';
import { parseCsv } from './parse-csv.ts';

const HEADER = 'project,department,source,period,amount_won,printed,page';
const TREES = '2025/projects/tree-care.json';

it('has a row for each cell, printed totals included', () => {
  expect(budgetCsv(linkedSite().newest).split('\r\n')).toEqual([
    `\ufeff${HEADER}`,
    'tree-care,green-care,total,total,3600000,"3,600",4',
    'tree-care,green-care,total,2024,1000000,"1,000",4',
    'tree-care,green-care,total,2025,1300000,"1,300",4',
    'tree-care,green-care,total,future,1300000,"1,300",4',
    'tree-care,green-care,national,total,2400000,"2,400",4',
    'tree-care,green-care,national,2024,800000,800,4',
    'tree-care,green-care,national,2025,800000,800,4',
    'tree-care,green-care,national,future,800000,800,4',
    'tree-care,green-care,district,total,1200000,"1,200",4',
    'tree-care,green-care,district,2024,200000,200,4',
    'tree-care,green-care,district,2025,500000,500,4',
    'tree-care,green-care,district,future,500000,500,4',
    '',
  ]);
});

it.each([
  ['', ''],
  ['-', ''],
  ['36,50', ''],
  ['796.190', ''],
  ['미정', ''],
  ['0', '0'],
  ['△1,380', '-1380000'],
])('of a cell printed %j the amount is %j, never a guess', (printed, won) => {
  const changed = edit(TREES, ['budget', 'table', 'rows', 1, 'amounts', 0], printed);
  const row = parseCsv(budgetCsv(linkedSite(changed).newest)).find(
    ([, , source, period]) => source === 'national' && period === '2024',
  );
  expect(row?.slice(4, 6)).toEqual([won, printed]);
});

it('names the sources as the file writes them', () => {
  expect(sourcesInWords(linkedSite().newest, 'ko')).toBe('national (국비), district (구비)');
  expect(sourcesInWords(linkedSite().newest, 'en')).toBe('national, district');
});

describe.each(realSite().plans.map((plan) => [plan.id, plan] as const))('of the plan %s', (_, plan) => {
  const [header, ...rows] = parseCsv(budgetCsv(plan));

  it('has the header of the contract, and each cell once', () => {
    expect(header?.join(',')).toBe(HEADER);
    const cells = rows.map(([project, , source, period]) => [project, source, period].join('/'));
    expect(cells.filter((cell, at) => cells.indexOf(cell) !== at)).toEqual([]);
    const printed = plan.projects.flatMap(({ budget: { table } }) =>
      (table?.rows ?? []).flatMap(({ total, amounts }) => [total, ...amounts]),
    );
    expect(rows).toHaveLength(printed.length);
  });

  it('has the totals that are printed', () => {
    const of = (project: string, source: string, period: string) =>
      rows.find((row) => row[0] === project && row[2] === source && row[3] === period)?.slice(4, 6);
    for (const { id, budget } of plan.projects) {
      const total = budget.table?.rows.find(({ source }) => source === null)?.total;
      const expected = total === undefined ? undefined : [String(total.won ?? ''), total.printed];
      expect(of(id, 'total', 'total')).toEqual(expected);
    }
  });
});
