import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import { contentFiles } from './content-files.ts';
import { makeFont } from './font.ts';
import { writeShareImages } from './share-images.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * `npm run build`: checks the content, makes the font, writes the whole site, and only then puts it in place.
 * Where anything fails, the old dist/ stays as it was and the exit code is 1.
 *
 * --base=/plan/     the site lives under a path
 * --out=<folder>    instead of dist/
 */
const { values } = parseArgs({
  options: { base: { type: 'string', default: '/' }, out: { type: 'string', default: 'dist' } },
});
const root = process.cwd();
process.exitCode = await run();

async function run(): Promise<number> {
  const { files, folders } = contentFiles(root);
  const { site, findings } = checkContent(files, folders);
  if (findings.length === 0) findings.push(...(await makeFont(root, files)));
  if (site === null || findings.length > 0) {
    console.error(`${describeFindings(findings)}\n\nNothing was built; ${values.out}/ is as it was.`);
    return 1;
  }
  const target = join(root, values.out);
  const fresh = join(root, '.generated', `site-${String(process.pid)}`);
  try {
    await build({ root, base: values.base, outDir: fresh, logLevel: 'warn' });
    writeSitemap(fresh);
    await writeShareImages(root, site, fresh);
    replaceFolder(fresh, target);
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\n\nThe build failed; ${values.out}/ is as it was.`,
    );
    return 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  console.log(`The site is in ${values.out}/.`);
  return 0;
}

/** Puts a finished folder where the old one was; the old one goes only when the new one is complete. */
function replaceFolder(fresh: string, target: string): void {
  const old = join(root, '.generated', `old-${String(process.pid)}`);
  mkdirSync(dirname(target), { recursive: true });
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
