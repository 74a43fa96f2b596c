import { DATA_WORDS } from '../i18n/data-words.ts';
import { inBoth, LOCALES } from '../i18n/locale.ts';
import { formatPoint } from '../i18n/when.ts';
import { TOTAL, type Plan, type Site } from '../model/plan.ts';
import type { Text } from '../schemas/text.ts';
import { aboutPlan, type About } from './about.ts';
import { BUDGET_COLUMNS, sourcesInWords } from './budget-csv.ts';
import { json } from './json.ts';
import { flatten, titleOf, type CsvTable } from './csv-table.ts';
import { csvTables } from './csv-tables.ts';
import { columnInWords, TARGET_COLUMNS } from './targets-csv.ts';

const CSV = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
const JSON_FILE = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' };

/**
 * datapackage.json: a Data Package (https://specs.frictionlessdata.io/data-package/) of all files of open data.
 * @param base Astro's `base`
 */
export function dataPackage(site: Site, plan: Plan, base: string): string {
  const about = aboutPlan(site, plan, base);
  return json({
    profile: 'data-package',
    name: `nuriplan-${plan.id}`,
    title: both(
      inBoth((locale) => DATA_WORDS[locale].packageTitle(about.bureau[locale], about.title[locale])),
    ),
    description: LOCALES.map((locale) => `${DATA_WORDS[locale].lead} ${about.licenceStatement[locale]}`).join(
      '\n\n',
    ),
    homepage: about.data.ko,
    ...licences(about),
    sources: [
      { title: both(inBoth((locale) => `${about.title[locale]} (${formatPoint(plan.issued, locale)})`)) },
    ],
    contributors: [
      { title: both(about.bureau), role: 'author' },
      { title: both(about.publisher), role: 'publisher' },
    ],
    resources: [
      budgetResource(plan),
      targetsResource(plan),
      ...csvTables(plan).map(tableResource),
      jsonResource(
        'plan',
        inBoth((locale) => DATA_WORDS[locale].planTitle),
      ),
      jsonResource(
        'audit',
        inBoth((locale) => DATA_WORDS[locale].auditTitle),
      ),
    ],
  });
}

/** Data packages are of one language: titles stand in both, Korean first. */
function both({ ko, en }: Text): string {
  return ko === en ? ko : `${ko} / ${en}`;
}

/** Left out where the source states no licence: an unknown licence is not an open one. */
function licences({ licence }: About) {
  if (licence === null) return {};
  const { name, url } = licence;
  // The standard wants an identifier or an address; where there is no address, the name becomes an identifier.
  const known = url === undefined ? { name: name.en.replaceAll(/[^A-Za-z0-9._]+/g, '-') } : { path: url };
  return { licenses: [{ ...known, title: both(name) }] };
}

function budgetResource(plan: Plan) {
  const sources = [TOTAL, ...plan.sources.map(({ id }) => id)];
  return {
    profile: 'tabular-data-resource',
    name: 'budget',
    path: 'budget.csv',
    title: both(inBoth((locale) => DATA_WORDS[locale].budgetTitle)),
    ...CSV,
    schema: {
      fields: BUDGET_COLUMNS.map((name) => ({
        name,
        type: name === 'amount_won' || name === 'page' ? 'integer' : 'string',
        description: both(inBoth((locale) => DATA_WORDS[locale].columns[name](sourcesInWords(plan, locale)))),
        ...(name === 'source' ? { constraints: { enum: sources } } : {}),
      })),
      missingValues: [''],
      primaryKey: ['project', 'source', 'period'],
    },
  };
}

function targetsResource(plan: Plan) {
  return {
    profile: 'tabular-data-resource',
    name: 'targets',
    path: 'targets.csv',
    title: both(inBoth((locale) => DATA_WORDS[locale].targetsTitle)),
    ...CSV,
    schema: {
      fields: TARGET_COLUMNS.map((name) => ({
        name,
        type: name === 'page' ? 'integer' : name === 'difference' ? 'number' : 'string',
        description: both(inBoth((locale) => columnInWords(name, plan, locale))),
      })),
      missingValues: [''],
      primaryKey: ['project', 'id'],
    },
  };
}

function tableResource(table: CsvTable) {
  const notes = table.notes.map(both).join('\n');
  return {
    profile: 'tabular-data-resource',
    name: table.id,
    path: `tables/${table.id}.csv`,
    title: both(titleOf(table)),
    ...(notes === '' ? {} : { description: notes }),
    ...CSV,
    // Figures stay as printed, △ and misprints included, so every column is text.
    schema: { fields: flatten(table).header.map((name) => ({ name, type: 'string' })), missingValues: [''] },
  };
}

function jsonResource(name: string, title: Text) {
  return { profile: 'data-resource', name, path: `${name}.json`, title: both(title), ...JSON_FILE };
}
