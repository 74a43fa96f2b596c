import { auditJson } from '../../src/data-files/audit-json.ts';
import { budgetCsv } from '../../src/data-files/budget-csv.ts';
import { dataPackage } from '../../src/data-files/datapackage.ts';
import { planLinkedData, projectLinkedData } from '../../src/data-files/json-ld.ts';
import { planJson } from '../../src/data-files/plan-json.ts';
import { tableCsv } from '../../src/data-files/csv-table.ts';
import { csvTables } from '../../src/data-files/csv-tables.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { checkContent } from '../../src/model/check-content.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Site } from '../../src/model/plan.ts';
import { searchIndex } from '../../src/search/documents.ts';
import type { Content, Mutation } from './edits.ts';
import { placesIn } from './values.ts';

/** What everything that is made from content comes to. */
export interface Outcome {
  findings: Finding[];
  /** Facts and budget of each plan, by its id; null where the content is not in order. */
  plans: Map<string, { facts: unknown; budget: string[] }> | null;
}

/** Checks content and, where it is in order, makes all its data files and its search index. */
export function outcomeOf({ files, folders }: Content): Outcome {
  const { site, findings } = checkContent(files, folders);
  if (site === null || findings.length > 0) return { findings, plans: null };
  return { findings, plans: new Map(site.plans.map((plan) => [plan.id, made(site, plan, files)])) };
}

function made(site: Site, plan: Site['newest'], files: Content['files']) {
  for (const locale of LOCALES) {
    const context = { site, plan, locale, base: '/' };
    planLinkedData(context);
    for (const project of plan.projects) projectLinkedData(context, project);
    const mdx = new Map(files.map(({ file, source }) => [file.replace(/^.*\/|\.mdx$/g, ''), source]));
    searchIndex(site, plan, locale, mdx);
  }
  auditJson(plan);
  dataPackage(site, plan, '/');
  csvTables(plan).forEach(tableCsv);
  return { facts: JSON.parse(planJson(site, plan, '/')) as unknown, budget: budgetCsv(plan).split('\r\n') };
}

/** JavaScript's own words, which say nothing to an editor. */
const NOT_FOR_PEOPLE = /\bundefined\b|\bNaN\b|\[object|TypeError|Cannot read|^\s*$/;

/**
 * What is wrong with the outcome of a mutation, in words; [] where it is as it should be: findings for people, or a
 * site in which no figure is another but the one that was changed, and that one everywhere it is shown.
 */
export function faultsOf(
  before: Outcome,
  { figure, content }: Mutation,
): { built: boolean; faults: string[] } {
  let after: Outcome;
  try {
    after = outcomeOf(content);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { built: false, faults: [`it ended in an exception: ${what}`] };
  }
  if (after.plans === null) return { built: false, faults: unclear(after.findings) };
  const faults = [...after.plans].flatMap(([id, { facts, budget }]) => {
    const old = before.plans?.get(id);
    if (old === undefined) return [`a plan ${id} out of nothing`];
    return figure === null
      ? invented(old.facts, facts)
      : [...strayed(old.facts, facts, figure), ...strayedRows(old.budget, budget, figure)];
  });
  return { built: true, faults };
}

function unclear(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['neither a site nor a finding'];
  return findings.flatMap(({ code, file, found, expected, action }) =>
    [file, found, expected, action]
      .filter((words) => NOT_FOR_PEOPLE.test(words))
      .map((words) => `the finding ${code} at ${file} is not for people: ${JSON.stringify(words)}`),
  );
}

/** Figures that the plan did not have before. */
function invented(old: unknown, fresh: unknown): string[] {
  const known = new Set(figuresIn(old));
  return figuresIn(fresh)
    .filter((one) => !known.has(one))
    .map((one) => `the figure ${one} came out of nothing`);
}

function figuresIn(facts: unknown): string[] {
  return placesIn(facts)
    .filter(({ path, value }) => path.at(-1) === 'printed' && typeof value === 'string' && /\d/.test(value))
    .map(({ value }) => String(value));
}

type Figure = NonNullable<Mutation['figure']>;

/** Texts in one language, into which figures are fetched by reference. */
const SENTENCES = new Set<string>(LOCALES);
/** Numbers that are read from the printed text beside them. */
const READ = new Set(['won', 'value', 'priceWon']);

/** Places of plan.json that changed without holding the figure, and the figure where it stayed. */
function strayed(old: unknown, fresh: unknown, { from, to }: Figure): string[] {
  const before = new Map(placesIn(old).map(({ path, value }) => [path.join('.'), value]));
  const changed = placesIn(fresh).filter(
    ({ path, value }) => typeof value !== 'object' && before.get(path.join('.')) !== value,
  );
  return changed
    .filter(({ path, value }) => {
      const key = String(path.at(-1));
      const was = before.get(path.join('.'));
      if (READ.has(key)) return false;
      if (typeof was !== 'string' || typeof value !== 'string') return true;
      // The figure itself, or one of several numbers in it; or a sentence into which it was fetched.
      const isFigure = from.includes(was) && to.includes(value);
      return !isFigure && !(SENTENCES.has(key) && differByFigures(was, value));
    })
    .map(
      ({ path, value }) =>
        `${path.join('.')} became ${JSON.stringify(value)} by a change of ${from} to ${to}`,
    );
}

/** The longest that a figure is in a sentence, its unit included. */
const LONGEST = 24;

/** Whether two sentences are the same but for their figures, or but for one that became something else. */
function differByFigures(was: string, is: string): boolean {
  const plain = (text: string): string => text.replaceAll(/[\d,.]+/g, '#');
  const start = [...was].findIndex((character, at) => character !== is[at]);
  const end = [...was].reverse().findIndex((character, at) => character !== is[is.length - 1 - at]);
  const lost = was.slice(start, was.length - end);
  return plain(was) === plain(is) || (/\d/.test(lost) && lost.length <= LONGEST);
}

/** Rows of budget.csv that changed otherwise than from the one figure to the other. */
function strayedRows(old: readonly string[], fresh: readonly string[], { from, to }: Figure): string[] {
  if (old.length !== fresh.length)
    return [`budget.csv has ${String(fresh.length)} rows instead of ${String(old.length)}`];
  return fresh
    .filter((row, at) => row !== old[at] && !(old[at]?.includes(from) === true && row.includes(to)))
    .map((row) => `budget.csv: ${row}`);
}
