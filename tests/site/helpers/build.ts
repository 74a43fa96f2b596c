import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the tests' builds stand. */
export const TEST_SITE = '.generated/test-site';

/**
 * Builds the site as `npm run build` does, in a process of its own.
 * @returns the folder with the site
 * @throws Error with the output of the build, where it fails
 */
export async function buildSite(name: string): Promise<string> {
  const folder = join(TEST_SITE, name);
  await build('.', `--out=${folder}`);
  return folder;
}

/** What a project is made of, but for its content. */
const CODE = ['src', 'public', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Builds the same code with other content, in a copy of the project.
 * @param contents folders whose files together become content/
 * @param base the path on its server that the site is for
 * @returns the folder with the site
 */
export async function buildWith(
  name: string,
  contents: readonly { from: string; to: string }[],
  base = '/',
): Promise<string> {
  const project = join(TEST_SITE, `${name}-project`);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of CODE) cpSync(part, join(project, part), { recursive: true });
  for (const { from, to } of contents) cpSync(from, join(project, to), { recursive: true });
  const folder = resolve(project, 'dist');
  await build(project, `--base=${base}`, `--out=${folder}`);
  return folder;
}

async function build(project: string, ...options: string[]): Promise<void> {
  // The PDFs have tests of their own, which print some.
  const child = spawn(process.execPath, ['scripts/build.ts', '--pdf=none', ...options], { cwd: project });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((settle, reject) => {
    child.once('error', reject).once('close', settle);
  });
  if (code !== 0) throw new Error(`The site could not be built (exit code ${String(code)}).\n\n${output}`);
  if (output.includes('[WARN]')) throw new Error(`The build warned.\n\n${output}`);
}
