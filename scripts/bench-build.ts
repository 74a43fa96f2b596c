import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { seconds } from './bench-time.ts';

const FOLDER = '.generated/bench';

/** Builds the site without PDFs, as `npm run build` does: where it is, and how long it took, as a line for people. */
export function benchBuild(root: string): { folder: string; line: string } {
  const start = performance.now();
  const build = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'build.ts'), '--pdf=none', `--out=${FOLDER}`],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (build.status !== 0) throw new Error('The site could not be built.');
  return {
    folder: join(root, FOLDER),
    line: `build without PDFs: ${seconds(start)} (limit 60 s on 2 cores)`,
  };
}
