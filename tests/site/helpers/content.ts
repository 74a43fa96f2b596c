/** What the content says the site must hold, read here anew: the site's own model is what is tested. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Locale = 'ko' | 'en';
export const LOCALES: readonly Locale[] = ['ko', 'en'];
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = Record<string, Json>;

export interface ProjectFile {
  plan: string;
  id: string;
  facts: JsonObject;
  /** Bytes of facts and words: how long its page is, roughly. */
  size: number;
}

const CONTENT = 'content';

/** The plans, newest first. */
export function planIds(): string[] {
  return readdirSync(CONTENT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(CONTENT, entry.name, 'plan.json')))
    .map(({ name }) => name)
    .sort(
      (a, b) =>
        Number(readJson(join(CONTENT, b, 'plan.json'))['year']) -
          Number(readJson(join(CONTENT, a, 'plan.json'))['year']) || (a < b ? -1 : 1),
    );
}

/**
 * The plan with the most projects, of two the newer: it has every kind of page, and enough on each to narrow, order
 * and compare, whichever plan is the newest.
 */
export function fullestPlan(): string {
  const [fullest = ''] = planIds().toSorted((a, b) => projectFiles(b).length - projectFiles(a).length);
  return fullest;
}

/** The searches that a plan suggests in Korean; it may suggest none. */
export function searchesOf(plan: string): string[] {
  const { searches } = readJson(join(CONTENT, plan, 'plan.json'));
  return stringsOf((searches as JsonObject | undefined)?.['ko']);
}

export function departmentIds(plan: string): string[] {
  return jsonNames(join(CONTENT, plan, 'departments'));
}

export function departmentFacts(plan: string, id: string): JsonObject {
  return readJson(join(CONTENT, plan, 'departments', `${id}.json`));
}

/** The projects that have facts. */
export function projectFiles(plan: string): ProjectFile[] {
  return jsonNames(join(CONTENT, plan, 'projects')).map((id) => {
    const facts = join(CONTENT, plan, 'projects', `${id}.json`);
    const words = join(CONTENT, plan, 'narratives', 'ko', `${id}.mdx`);
    return { plan, id, facts: readJson(facts), size: statSync(facts).size + statSync(words).size };
  });
}

/** A project as its division lists it, with what its own file says of it. */
export interface ListedProject {
  id: string;
  title: Record<Locale, string>;
  short: Record<Locale, string>;
  page: number;
  division: { id: string; name: Record<Locale, string> };
  summary: Record<Locale, string>;
  audiences: string[];
}

/** The projects that have facts, as the divisions list them. */
export function projectsInPrint(plan: string): ListedProject[] {
  const own = new Map(projectFiles(plan).map(({ id, facts }) => [id, facts]));
  return departmentIds(plan).flatMap((id) => {
    const { name, projects } = departmentFacts(plan, id) as unknown as {
      name: Record<Locale, string>;
      projects: ListedProject[];
    };
    return projects.flatMap((entry) => {
      const facts = own.get(entry.id);
      return facts === undefined
        ? []
        : [
            {
              ...entry,
              division: { id, name },
              summary: facts['summary'] as ListedProject['summary'],
              audiences: stringsOf(facts['audiences']),
            },
          ];
    });
  });
}

/** Areas that a place of a project lies in. */
export function areaIds(plan: string): string[] {
  return distinct(projectFiles(plan).flatMap(({ facts }) => idsIn(facts, ['places'], 'areas')));
}

/** Audiences that a project, a part of one or an event names. */
export function audienceIds(plan: string): string[] {
  return distinct(
    projectFiles(plan).flatMap(({ facts }) => [
      ...stringsOf(facts['audiences']),
      ...idsIn(facts, ['items', 'events'], 'audiences'),
    ]),
  );
}

/** The ids in a field of each thing in these lists of a project. */
function idsIn(facts: JsonObject, lists: readonly string[], field: string): string[] {
  return lists
    .flatMap((list) => (Array.isArray(facts[list]) ? facts[list] : []))
    .flatMap((thing) =>
      typeof thing === 'object' && thing !== null && !Array.isArray(thing) ? stringsOf(thing[field]) : [],
    );
}

function stringsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** A text of the content; anything else is empty. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Whose site it is. */
export function siteFacts(): JsonObject {
  return readJson(join(CONTENT, 'site.json'));
}

/** Where the site is published. */
export function siteAddress(): string {
  return textOf(siteFacts()['address']);
}

/** Every address that the contract names, in Korean and without base, 404.html left out. */
export function contractedPaths(): string[] {
  const ofPlan = (plan: string): string[] => [
    `/${plan}/`,
    `/${plan}/departments/`,
    ...departmentIds(plan).map((id) => `/${plan}/departments/${id}/`),
    `/${plan}/projects/`,
    `/${plan}/projects/compare/`,
    ...projectFiles(plan).map(({ id }) => `/${plan}/projects/${id}/`),
    `/${plan}/budget/`,
    `/${plan}/people/`,
    `/${plan}/tables/`,
    `/${plan}/places/`,
    ...areaIds(plan).map((id) => `/${plan}/places/${id}/`),
    ...audienceIds(plan).map((id) => `/${plan}/for/${id}/`),
    `/${plan}/calendar/`,
    `/${plan}/audit/`,
    `/${plan}/gaps/`,
    `/${plan}/targets/`,
    `/${plan}/data/`,
    `/${plan}/print/`,
    ...projectFiles(plan).map(({ id }) => `/${plan}/print/card/${id}/`),
    ...departmentIds(plan).map((id) => `/${plan}/print/department/${id}/`),
    `/${plan}/print/book/`,
  ];
  return ['/', '/glossary/', '/search/', '/about/', ...planIds().flatMap(ofPlan)];
}

/** The address in a language. */
export function localized(path: string, locale: Locale): string {
  return locale === 'ko' ? path : `/en${path}`;
}

/** One page of every kind, of projects the longest and the shortest. */
export function pageKinds(): { kind: string; path: string }[] {
  const plan = fullestPlan();
  const [department = ''] = departmentIds(plan);
  const projects = projectFiles(plan).sort((a, b) => a.size - b.size);
  return [
    { kind: 'overview', path: `/${plan}/` },
    { kind: 'gaps', path: `/${plan}/gaps/` },
    { kind: 'targets', path: `/${plan}/targets/` },
    { kind: 'data', path: `/${plan}/data/` },
    { kind: 'departments', path: `/${plan}/departments/` },
    { kind: 'department', path: `/${plan}/departments/${department}/` },
    { kind: 'projects', path: `/${plan}/projects/` },
    { kind: 'comparison', path: `/${plan}/projects/compare/` },
    { kind: 'long project', path: `/${plan}/projects/${projects.at(-1)?.id ?? ''}/` },
    { kind: 'short project', path: `/${plan}/projects/${projects[0]?.id ?? ''}/` },
    { kind: 'budget', path: `/${plan}/budget/` },
    { kind: 'people', path: `/${plan}/people/` },
    { kind: 'tables', path: `/${plan}/tables/` },
    { kind: 'places', path: `/${plan}/places/` },
    { kind: 'place', path: `/${plan}/places/${areaIds(plan)[0] ?? ''}/` },
    { kind: 'audience', path: `/${plan}/for/${audienceIds(plan)[0] ?? ''}/` },
    { kind: 'calendar', path: `/${plan}/calendar/` },
    { kind: 'print', path: `/${plan}/print/` },
    { kind: 'card', path: `/${plan}/print/card/${projects.at(-1)?.id ?? ''}/` },
    { kind: 'audit', path: `/${plan}/audit/` },
    { kind: 'glossary', path: '/glossary/' },
    { kind: 'search', path: '/search/' },
    { kind: 'about', path: '/about/' },
    { kind: 'not found', path: '/no-such-page/' },
  ];
}

/** The path of the longest project's page: it has every kind of part. */
export function longProject(): string {
  return pageKinds().find(({ kind }) => kind === 'long project')?.path ?? '';
}

function jsonNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** English names of the glossary's terms by their Korean ones. */
export function englishTerms(): ReadonlyMap<string, string> {
  const folder = join(CONTENT, 'glossary');
  const terms = readdirSync(folder).flatMap((file) => readJson(join(folder, file))['terms'] as JsonObject[]);
  return new Map(
    terms.map(({ name }) => [textOf((name as JsonObject)['ko']), textOf((name as JsonObject)['en'])]),
  );
}

function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
}
