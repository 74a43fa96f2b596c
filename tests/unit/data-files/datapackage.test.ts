import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { budgetCsv } from '../../../src/data-files/budget-csv.ts';
import { dataPackage } from '../../../src/data-files/datapackage.ts';
import { tableCsv } from '../../../src/data-files/csv-table.ts';
import { csvTables } from '../../../src/data-files/csv-tables.ts';
import { targetsCsv } from '../../../src/data-files/targets-csv.ts';
import type { Site } from '../../../src/model/plan.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';
import { parseCsv } from './parse-csv.ts';

interface Resource {
  name: string;
  path: string;
  profile: string;
  schema?: { fields: { name: string }[] };
}
type Package = Record<string, unknown> & { resources: Resource[] };

const read = (site: Site): Package => JSON.parse(dataPackage(site, site.newest, '/')) as Package;

/** What the published schema says against a descriptor; null for nothing. */
function against(schema: 'data-package' | 'tabular-data-resource', value: unknown) {
  const file = join(import.meta.dirname, '../../fixtures/schemas/data-package', `${schema}.json`);
  // Its annotations ("context", "propertyOrder") are no keywords, and its formats are loose.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return validate(value) ? null : validate.errors;
}

describe.each([
  ['the tiny plan', linkedSite()],
  ['the real plan', realSite()],
])('the descriptor of %s', (_, site) => {
  const descriptor = read(site);

  it('fits the published schema', () => {
    expect(against('data-package', descriptor)).toBeNull();
    for (const resource of descriptor.resources.filter(({ profile }) => profile === 'tabular-data-resource'))
      expect(against('tabular-data-resource', resource)).toBeNull();
  });

  it('names every file once, each with the columns that it has', () => {
    const { newest } = site;
    const files = new Map([
      ['budget.csv', budgetCsv(newest)],
      ['targets.csv', targetsCsv(newest)],
      ...csvTables(newest).map((table) => [`tables/${table.id}.csv`, tableCsv(table)] as const),
    ]);
    const paths = descriptor.resources.map(({ path }) => path);
    expect(paths.toSorted()).toEqual([...files.keys(), 'plan.json', 'audit.json'].toSorted());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length);
    for (const { path, schema } of descriptor.resources.filter((one) => one.schema !== undefined))
      expect(schema?.fields.map(({ name }) => name)).toEqual(parseCsv(files.get(path) ?? '')[0]);
  });
});

it('the schema refuses what is not a data package', () => {
  expect(against('data-package', { ...read(linkedSite()), resources: [] })).not.toBeNull();
  expect(against('data-package', { ...read(linkedSite()), resources: [{ name: 'x' }] })).not.toBeNull();
});

describe('the licence', () => {
  const withLicence = (planLicence: unknown) =>
    read(linkedSite(edit('site.json', ['planLicence'], planLicence)));

  it('is left out where the source states none', () => {
    expect(read(linkedSite())).not.toHaveProperty('licenses');
  });

  it.each([
    [
      { name: { ko: '공공누리 제1유형', en: 'KOGL Type 1' }, url: 'https://www.kogl.or.kr/' },
      { path: 'https://www.kogl.or.kr/' },
    ],
    [{ name: { ko: '공공누리 제1유형', en: 'KOGL Type 1' } }, { name: 'KOGL-Type-1' }],
  ])('is named where there is one', (planLicence, expected) => {
    const descriptor = withLicence(planLicence);
    expect(descriptor['licenses']).toEqual([{ ...expected, title: '공공누리 제1유형 / KOGL Type 1' }]);
    expect(against('data-package', descriptor)).toBeNull();
  });
});
