import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import { lookForBrowser } from './browser.ts';
import { contentFiles } from './content-files.ts';
import { makeFont } from './font.ts';
import { readOptions, refuse } from './options.ts';
import { refusalOf } from './out-folder.ts';
import type { PdfFile } from './pdf/print-all.ts';
import { printSite } from './pdf/print-site.ts';
import { progressOn, summaryOf } from './pdf/report.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeShareImages } from './share-images.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * `npm run build`: checks the content, makes the font, writes the whole site, and only then puts it in place.
 * Where anything fails, the old dist/ stays as it was and the exit code is 1; 2 for an option that cannot be.
 */
const USAGE = `npm run build -- [options]
  --base=/plan/     the site lives under a path
  --out=<folder>    instead of dist/: a new or empty folder, or one that holds such a site
  --pdf=require     fails where there is no browser to make the PDFs with; otherwise they are left out then
  --pdf=none        makes no PDFs`;
const { values } = readOptions(USAGE, {
  options: {
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: 'dist' },
    pdf: { type: 'string', default: 'auto' },
  },
});
const ADVICE = 'Install one, or set CHROME_PATH to the path of its program.';
const root = process.cwd();
process.exitCode = await run();

async function run(): Promise<number> {
  const { base, out, pdf } = values;
  if (!['auto', 'require', 'none'].includes(pdf))
    refuse(`--pdf=${pdf} is unknown: give --pdf=require or --pdf=none, or leave it out.`);
  const target = resolve(root, out);
  const refusal = refusalOf(root, target);
  if (refusal !== null) refuse(`${refusal}\n\nNothing was built.`);
  const { files, folders } = contentFiles(root);
  const { site, findings } = checkContent(files, folders);
  if (findings.length === 0) findings.push(...(await makeFont(root, files)));
  if (findings.length > 0 || site === null) {
    console.error(`${describeFindings(findings)}\n\nNothing was built; ${out}/ is as it was.`);
    return 1;
  }
  const fresh = join(root, '.generated', `site-${String(process.pid)}`);
  const printed = join(root, '.generated', `pdf-${String(process.pid)}`);
  try {
    const program = pdf === 'none' ? null : await lookForBrowser();
    if (program === null && pdf === 'require')
      throw new Error(`No Chromium or Chrome was found; the PDFs need one. ${ADVICE}`);
    await buildPages(fresh, base);
    if (program !== null) {
      const say = progressOn(process.stdout);
      const printing = { root, site, content: files, folder: fresh, base, program, say };
      const pdfs = await printSite(printing, printed);
      // Once more, now that the pages can tell which PDFs there are and how large they are.
      await buildPages(fresh, base, pdfs);
      cpSync(printed, fresh, { recursive: true });
      console.log(summaryOf(pdfs));
    } else if (pdf === 'auto') {
      console.log(`The PDFs were left out: no Chromium or Chrome was found. ${ADVICE}`);
    }
    writeSitemap(fresh);
    await writeShareImages(root, site, fresh);
    replaceFolder(fresh, target);
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\n\nThe build failed; ${out}/ is as it was.`,
    );
    return 1;
  } finally {
    for (const folder of [fresh, printed]) rmSync(folder, { recursive: true, force: true });
  }
  console.log(`The site is in ${out}/.`);
  return 0;
}

async function buildPages(outDir: string, base: string, pdfs?: readonly PdfFile[]): Promise<void> {
  const known = pdfs?.map(({ file, ...size }) => ({ path: `/${file}`, ...size }));
  const define = known === undefined ? {} : { 'import.meta.env.PDFS': JSON.stringify(known) };
  await build({ root, base, outDir, logLevel: 'warn', vite: { define } });
}
