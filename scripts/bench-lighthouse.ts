import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { localized, routes } from '../src/i18n/routes.ts';
import type { Plan } from '../src/model/plan.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The benchmark index of the phone that Lighthouse means, as the calibration of Chrome's DevTools has it. */
const PHONE = 264;
/** How much Lighthouse slows the processor down by itself, meaning a fast desktop. */
const MOST_SLOWDOWN = 4;
/** Scores of one page differ from run to run by ten points: the middle one of these stands. */
const RUNS = 3;
/** A heading and a sentence: what of the blocking is the machine's own. */
const EMPTY = { path: '/bench-empty/', name: 'an empty page' };
const TEXTS = /\.(html|css|js|svg|json|txt|xml)$/;

/**
 * Lighthouse's scores, with its settings for a phone, of the pages that readers meet first and of an empty one: a
 * Markdown table and, beneath it, what keeps a score under 100.
 * @param program the browser
 * @param folder the built site; an empty page is added, and compressed copies of its files, as a host sends them
 */
export async function benchLighthouse(program: string, plan: Plan, folder: string): Promise<string[]> {
  writeEmptyPage(folder);
  compress(folder);
  const port = await freePort();
  const browser = await launchBrowser(program, [`--remote-debugging-port=${String(port)}`]);
  const { server, address } = await serve(folder, 0);
  const index = await benchmarkIndex(address, port);
  const slowdown = Math.min(MOST_SLOWDOWN, Math.max(1, index / PHONE));
  const rows: string[] = [];
  const faults: string[] = [];
  try {
    for (const path of [EMPTY.path, ...pathsOf(folder, plan)]) {
      const { scores, missing } = await middleOf(address.replace(/\/$/, path), port, slowdown);
      const name = path === EMPTY.path ? EMPTY.name : `\`${path}\``;
      rows.push(`| ${name} | ${scores.map(inWords).join(' | ')} |`);
      faults.push(...missing.map((fault) => `${path}: ${fault}`));
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return [
    `Lighthouse: this machine has the benchmark index ${index.toFixed(0)}, so its processor was slowed down ${slowdown.toFixed(1)} times`,
    `| page | ${CATEGORIES.join(' | ')} |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
    ...faults,
  ];
}

/** The overview, the longest project, budget, calendar and search, in both languages. */
function pathsOf(folder: string, plan: Plan): string[] {
  const paths = (locale: Locale): string[] => {
    const at = (path: string) => localized(path, locale);
    const sized = plan.projects
      .map(({ id }) => at(routes.project(plan.id, id)))
      .map((path) => ({ path, size: statSync(join(folder, path, 'index.html')).size }));
    const longest = sized.reduce((one, other) => (other.size > one.size ? other : one));
    const others = [routes.budget(plan.id), routes.calendar(plan.id), routes.search()];
    return [at(routes.plan(plan.id)), longest.path, ...others.map(at)];
  };
  return LOCALES.flatMap(paths);
}

/** How fast the machine is just now: Lighthouse measures it with every run, however small. */
async function benchmarkIndex(address: string, port: number): Promise<number> {
  const run = await lighthouse(address, { port, logLevel: 'silent', onlyAudits: ['is-on-https'] });
  return run?.lhr.environment.benchmarkIndex ?? PHONE * MOST_SLOWDOWN;
}

/** A score from 0 to 1 for each category, or none where the machine was too busy; what keeps one under 1. */
interface Scored {
  scores: (number | null | undefined)[];
  missing: string[];
}

const inWords = (reached: number | null | undefined): string =>
  typeof reached === 'number' ? String(Math.round(reached * 100)) : 'none';

/** Of some runs the one with the middle score for performance, the first of the categories. */
async function middleOf(url: string, port: number, slowdown: number): Promise<Scored> {
  const runs: Scored[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await score(url, port, slowdown));
  const [middle] = runs
    .toSorted((one, other) => (one.scores[0] ?? 0) - (other.scores[0] ?? 0))
    .slice(Math.floor(RUNS / 2));
  if (middle === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
  return middle;
}

async function score(url: string, port: number, slowdown: number): Promise<Scored> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
    throttling: { cpuSlowdownMultiplier: slowdown },
  });
  if (run === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { audits, categories } = run.lhr;
  const scores = CATEGORIES.map((name) => categories[name]?.score);
  const missing = Object.values(categories)
    .filter(({ score: reached }) => reached !== 1)
    .flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ weight }) => weight > 0)
        .flatMap(({ id: name }) => {
          const { score: reached = 1, title = name, displayValue = '' } = audits[name] ?? {};
          return reached === 1 || reached === null ? [] : [`${id}: ${title} ${displayValue}`.trim()];
        }),
    );
  return { scores, missing };
}

function writeEmptyPage(folder: string): void {
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title><meta name="description" content="Nothing.">';
  mkdirSync(join(folder, EMPTY.path));
  writeFileSync(
    join(folder, EMPTY.path, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>Empty</h1><p>Nothing.</p></main></body></html>`,
  );
}

function compress(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (TEXTS.test(file))
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
