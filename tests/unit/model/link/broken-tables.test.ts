import { describe } from 'vitest';
import { edit } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const DIVISION = '2025/departments/green-care.json';
const PLAN = '2025/plan.json';
const TREES = '2025/projects/tree-care.json';
const cells = (row: number, id: string) => ['tables', 0, 'rows', row, 'cells', id];
const shape = (file: string, path: string, at: string, found?: string) =>
  ({ code: 'table-shape', file, path, at, ...(found === undefined ? {} : { found }) }) as const;

describe('tables that do not hold together', () => {
  fault(
    'merged cell out of the table, downwards',
    edit(TREES, [...cells(2, 'area'), 'rows'], 2),
    shape(TREES, 'tables[0].rows[2].cells.area', '"area"', 'a merged cell of 2 × 2'),
  );
  fault(
    'merged cell out of the table, to the right',
    edit(TREES, cells(2, 'share'), { value: '1', columns: 2 }),
    shape(TREES, 'tables[0].rows[2].cells.share', '"share"', 'a merged cell of 1 × 2'),
  );
  fault(
    'cell under a merged cell',
    edit(TREES, cells(1, 'area'), '북'),
    shape(TREES, 'tables[0].rows[1].cells.area', '북', 'a merged cell of 1 × 1'),
  );
  fault('two columns of one year in a budget', edit(TREES, ['budget', 'table', 'periods', 2], '2024'), {
    code: 'duplicate-id',
    file: TREES,
    path: 'budget.table.periods[2]',
    at: '"2024"',
  });
  fault(
    'missing cell',
    edit(TREES, cells(1, 'share'), undefined),
    shape(TREES, 'tables[0].rows[1].cells.share', '"cells"', 'no cell'),
  );
  fault(
    'cell of an unknown column',
    edit(TREES, cells(1, 'height'), '3'),
    shape(TREES, 'tables[0].rows[1].cells.height', '"height"', 'a cell of the column "height"'),
  );
  fault(
    'money column without a unit',
    edit(TREES, ['tables', 0, 'unit'], undefined),
    shape(TREES, 'tables[0].columns[3]', '"cost"', 'money without a unit of money'),
  );
  fault(
    'money column with a counter for a unit',
    edit(TREES, ['tables', 0, 'columns', 3, 'unit'], { ko: '그루', en: 'trees' }),
    shape(TREES, 'tables[0].columns[3]', '{', 'money without a unit of money'),
  );
  fault(
    'row of money without a unit',
    [
      edit(TREES, ['tables', 0, 'unit'], undefined),
      edit(TREES, ['tables', 0, 'columns', 3, 'type'], 'number'),
      edit(TREES, ['tables', 0, 'rows', 1, 'type'], 'money'),
    ],
    shape(TREES, 'tables[0].rows[1]', '{', 'money without a unit of money'),
  );
  fault(
    'chart of a row and of a column',
    edit(TREES, ['tables', 0, 'chart', 'row'], 'oak'),
    shape(TREES, 'tables[0].chart', '"chart"'),
  );
  fault('bar of a column for a negative amount', edit(TREES, ['tables', 0, 'chart', 'column'], 'cost'), {
    code: 'chart-below-zero',
    file: TREES,
    path: 'tables[0].chart',
    at: '"chart"',
    found: 'a bar for pine.cost: "△20"',
  });
  fault(
    'bar of a row for a negative amount',
    [
      edit(TREES, ['tables', 0, 'chart', 'column'], undefined),
      edit(TREES, ['tables', 0, 'chart', 'row'], 'pine'),
    ],
    {
      code: 'chart-below-zero',
      file: TREES,
      path: 'tables[0].chart',
      at: '"chart"',
      found: 'a bar for pine.cost: "△20"',
    },
  );
});

describe('budgets and staffing that do not hold together', () => {
  fault(
    'fewer amounts than periods',
    edit(TREES, ['budget', 'table', 'rows', 1, 'amounts'], ['800', '800']),
    shape(TREES, 'budget.table.rows[1].amounts', '"amounts"', '2 amounts'),
  );
  fault(
    'more amounts than periods',
    edit(TREES, ['budget', 'table', 'rows', 1, 'amounts'], ['1', '2', '3', '4']),
    shape(TREES, 'budget.table.rows[1].amounts', '"amounts"', '4 amounts'),
  );
  fault(
    'kind of expenditure left out',
    edit(DIVISION, ['budget', 2], undefined),
    shape(DIVISION, 'budget', '"budget"', '0 rows of the kind "operating"'),
  );
  fault(
    'grade left out',
    edit(PLAN, ['staffing', 'quota', 'grade-6'], undefined),
    shape(PLAN, 'staffing.quota', '"quota"', 'no figure for "grade-6"'),
  );
  fault(
    'grade of a division left out',
    edit(DIVISION, ['staffing', 'current', 'total'], undefined),
    shape(DIVISION, 'staffing.current', '"current"', 'no figure for "total"'),
  );
});
