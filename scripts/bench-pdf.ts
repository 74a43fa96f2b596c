import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/model/check-content.ts';
import { lookForBrowser } from './browser.ts';
import { contentFiles } from './content-files.ts';
import { printSite } from './pdf/print-site.ts';
import { progressOn, summaryOf } from './pdf/report.ts';

const FOLDER = '.generated/bench';

/** Builds the site without PDFs and then prints them all; the time of each, as lines for people. */
export async function benchPdf(root: string): Promise<string[]> {
  const start = performance.now();
  const build = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'build.ts'), '--pdf=none', `--out=${FOLDER}`],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (build.status !== 0) throw new Error('The site could not be built.');
  const built = `build without PDFs: ${seconds(start)}`;
  const program = await lookForBrowser();
  const { files, folders } = contentFiles(root);
  const { site } = checkContent(files, folders);
  if (program === null || site === null) return [built, 'PDFs: no Chromium or Chrome was found'];
  const begin = performance.now();
  const folder = join(root, FOLDER);
  const say = progressOn(process.stderr);
  const pdfs = await printSite(
    { root, site, content: files, folder, base: '/', program, say },
    join(folder, 'pdfs'),
  );
  const line = `PDFs: ${summaryOf(pdfs)}, made in ${seconds(begin)} (limit 5 minutes on 2 cores)`;
  rmSync(folder, { recursive: true, force: true });
  return [built, line];
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
