import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { buildSite, TEST_SITE } from './helpers/build.ts';
import { tableOfMeasures } from './helpers/measures.ts';
import type { Build } from './helpers/site.ts';

/**
 * Before all tests of the built site: finds a browser (or installs one, once), builds the site at the root of a
 * server and under a path, as people publish it, and serves both. After them: prints what they measured.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  await findBrowser();
  rmSync(TEST_SITE, { recursive: true, force: true });
  mkdirSync(TEST_SITE, { recursive: true });
  const root = await served('root', '/');
  const base = await served('base', '/plan/');
  project.provide('site', { root: root.build, base: base.build });
  return () => {
    for (const { server } of [root, base]) {
      server.close();
      server.closeAllConnections();
    }
    const table = tableOfMeasures();
    if (table !== null) console.log(`\n${table}\n`);
  };
}

async function served(name: string, base: string) {
  const folder = await buildSite(name, base);
  const { server, address } = await serve(folder, 0, base);
  const build: Build = { folder, base, address };
  return { server, build };
}
