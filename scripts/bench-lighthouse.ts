import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { localized, routes } from '../src/i18n/routes.ts';
import { checkContent } from '../src/model/check-content.ts';
import type { Plan } from '../src/model/plan.ts';
import { launchBrowser, lookForBrowser } from './browser.ts';
import { contentFiles } from './content-files.ts';
import { serve } from './serve.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The benchmark index of the phone that Lighthouse means, as the calibration of Chrome's DevTools has it. */
const PHONE = 264;
/** How much Lighthouse slows the processor down by itself, meaning a fast desktop. */
const MOST_SLOWDOWN = 4;
const TEXTS = /\.(html|css|js|svg|json|txt|xml)$/;

/**
 * Lighthouse's scores, with its settings for a phone, of the pages that readers meet first: a Markdown table and,
 * beneath it, what keeps a score under 100.
 * @param folder the built site; compressed copies of its files are put beside them, as a host sends them
 */
export async function benchLighthouse(root: string, folder: string): Promise<string[]> {
  const program = await lookForBrowser();
  const { files, folders } = contentFiles(root);
  const [plan] = checkContent(files, folders).site?.plans ?? [];
  if (program === null || plan === undefined) return ['Lighthouse: no Chromium or Chrome was found'];
  compress(folder);
  const port = await freePort();
  const browser = await launchBrowser(program, [`--remote-debugging-port=${String(port)}`]);
  const { server, address } = await serve(folder, 0);
  const index = await benchmarkIndex(address, port);
  const slowdown = Math.min(MOST_SLOWDOWN, Math.max(1, index / PHONE));
  const rows: string[] = [];
  const faults: string[] = [];
  try {
    for (const path of pathsOf(folder, plan)) {
      const { scores, missing } = await score(address.replace(/\/$/, path), port, slowdown);
      rows.push(`| \`${path}\` | ${scores.join(' | ')} |`);
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

async function score(
  url: string,
  port: number,
  slowdown: number,
): Promise<{ scores: string[]; missing: string[] }> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
    throttling: { cpuSlowdownMultiplier: slowdown },
  });
  if (run === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { audits, categories } = run.lhr;
  // A machine that is too busy gives no performance score at all.
  const inWords = (reached: number | null | undefined): string =>
    typeof reached === 'number' ? String(Math.round(reached * 100)) : 'none';
  const scores = CATEGORIES.map((name) => inWords(categories[name]?.score));
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
