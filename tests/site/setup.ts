import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { buildSite, buildWith, TEST_SITE } from './helpers/build.ts';
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
  // Side by side, so the second is built in a copy of the project.
  const [root, base] = await Promise.all([
    buildSite('root').then((folder) => served(folder, '/')),
    buildWith('base', [{ from: 'content', to: 'content' }], '/plan/').then((folder) =>
      served(folder, '/plan/'),
    ),
  ]);
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

async function served(folder: string, base: string) {
  const { server, address } = await serve(folder, 0, base);
  const build: Build = { folder, base, address };
  return { server, build };
}
