import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import type { Entry, RawContent, RawPlanFolder } from '../model/content/raw.ts';
import { describeFindings } from '../model/finding.ts';
import { linkSite } from '../model/link/link-site.ts';
import type { Plan, Project, Site } from '../model/plan.ts';

let linked: Promise<Site> | null = null;

/**
 * The linked site, from the content collections; linked once per build.
 * @throws Error with the findings, where the content is not in order
 */
export function loadSite(): Promise<Site> {
  linked ??= link();
  return linked;
}

async function link(): Promise<Site> {
  const [sites, glossary, synonyms, plans, departments, projects] = await Promise.all([
    getCollection('site'),
    getCollection('glossary'),
    getCollection('synonyms'),
    getCollection('plans'),
    getCollection('departments'),
    getCollection('projects'),
  ]);
  const [site] = sites;
  const [everyday] = synonyms;
  const raw: RawContent = {
    site: site === undefined ? null : toEntry(site),
    glossary: glossary.map(toEntry),
    synonyms: everyday === undefined ? null : toEntry(everyday),
    plans: plans.map((plan): RawPlanFolder => {
      const id = plan.id.split('/')[0] ?? '';
      return {
        id,
        plan: toEntry(plan),
        departments: inFolder(departments, `${id}/departments/`),
        projects: inFolder(projects, `${id}/projects/`),
        narratives: [],
        unread: new Set(),
      };
    }),
  };
  const { site: result, findings } = linkSite(raw);
  if (findings.length > 0 || result === null) {
    throw new Error(`The content is not in order.\n\n${describeFindings(findings)}`);
  }
  return result;
}

type JsonEntry = CollectionEntry<'site' | 'glossary' | 'synonyms' | 'plans' | 'departments' | 'projects'>;

function toEntry<E extends JsonEntry>(entry: E): Entry<E['data']> {
  return { file: entry.filePath ?? `content/${entry.id}.json`, value: entry.data };
}

function inFolder<E extends JsonEntry>(entries: readonly E[], folder: string): Map<string, Entry<E['data']>> {
  return new Map(
    entries
      .filter(({ id }) => id.startsWith(folder))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => [entry.id.slice(folder.length), toEntry(entry)]),
  );
}

/** The words of a project in one language, ready to be rendered. */
export async function loadNarrative(plan: Plan, project: Project, locale: Locale) {
  const id = `${plan.id}/narratives/${locale}/${project.id}`;
  const entry = (await getCollection('narratives')).find((one) => one.id === id);
  if (entry === undefined)
    throw new Error(`content/${id}.mdx is missing: the words of "${project.id}" in ${locale}.`);
  return (await render(entry)).Content;
}

/** The words of several projects in one language, ready to be rendered, by project. */
export async function loadNarratives(plan: Plan, projects: readonly Project[], locale: Locale) {
  const contents = await Promise.all(
    projects.map(async (project) => [project.id, await loadNarrative(plan, project, locale)] as const),
  );
  return new Map(contents);
}

/** The words of a plan's projects in one language as they are written, by project. */
export async function loadMdx(plan: Plan, locale: Locale): Promise<Map<string, string>> {
  const folder = `${plan.id}/narratives/${locale}/`;
  const entries = (await getCollection('narratives')).filter(({ id }) => id.startsWith(folder));
  return new Map(entries.map(({ id, body }) => [id.slice(folder.length), body ?? '']));
}
