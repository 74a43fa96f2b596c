import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Where the tests' builds stand. */
export const TEST_SITE = '.generated/test-site';

/**
 * Builds the site as `npm run build` does, in a process of its own.
 * @returns the folder with the site
 * @throws Error with the output of the build, where it fails
 */
export async function buildSite(name: string, base: string): Promise<string> {
  const folder = join(TEST_SITE, name);
  const child = spawn(process.execPath, ['scripts/build.ts', `--base=${base}`, `--out=${folder}`]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`The site could not be built (exit code ${String(code)}).\n\n${output}`);
  return folder;
}
