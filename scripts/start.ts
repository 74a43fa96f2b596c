import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { refuse } from './options.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it. PORT chooses the port; where it is in use, any free one is taken. */
const { PORT = '4321' } = process.env;
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535)
  refuse(`PORT is a number from 0 (any free port) to 65535, not "${PORT}".`);

const built = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--pdf=none'], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const { address } = await serve('dist', Number(PORT)).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return serve('dist', 0);
  throw error;
});
console.log(`The site is at ${address} – stop it with Ctrl+C.`);
