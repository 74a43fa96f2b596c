import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it. PORT chooses the port; the next free one is taken where it is in use. */
const WANTED = Number(process.env['PORT'] ?? 4321);

const built = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--pdf=none'], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const { address } = await serve('dist', WANTED).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return serve('dist', 0);
  throw error;
});
console.log(`The site is at ${address} – stop it with Ctrl+C.`);
