import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/data-files/csv-table.ts';
import { csvTables } from '../../../src/data-files/csv-tables.ts';
import { realSite } from '../real-site.ts';
import { parseCsv } from './parse-csv.ts';

describe.each(realSite().plans.map((plan) => [plan.id, plan] as const))('of the plan %s', (_, plan) => {
  const files = csvTables(plan);

  it('every table of every project has a file, and every budget', () => {
    const expected = plan.projects.flatMap(({ id, tables, budget }) => [
      ...tables.map((table) => `${id}-${table.id}`),
      ...(budget.table === null ? [] : [`${id}-budget`]),
    ]);
    expect(expected.filter((id) => !files.some((one) => one.id === id))).toEqual([]);
  });

  it('every file has as many rows as the table, each as long as its head, and no markup', () => {
    for (const one of files) {
      const [header = [], ...rows] = parseCsv(tableCsv(one));
      expect(rows).toHaveLength(one.rows.length);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      expect(new Set(header).size).toBe(header.length);
      expect(tableCsv(one)).not.toMatch(/<\/?ko>|\{[a-z]+[./][^}]*\}|undefined|\[object/);
    }
  });

  it('every printed figure of the projects’ tables stands in its file', () => {
    for (const { id, tables } of plan.projects) {
      for (const table of tables) {
        const text = tableCsv(files.find((one) => one.id === `${id}-${table.id}`) ?? fail(id));
        const figures = table.grid
          .flat()
          .flatMap(({ quantities }) => quantities.map(({ printed }) => printed));
        expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
      }
    }
  });
});

function fail(id: string): never {
  throw new Error(`no file of ${id}`);
}
