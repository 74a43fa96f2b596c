import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder where the old one was; the old one goes only when the new one is complete.
 * @param rename how folders are moved; tests put another in its place
 */
export function replaceFolder(fresh: string, target: string, rename: typeof renameSync = renameSync): void {
  mkdirSync(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}-${String(process.pid)}`);
  const [ready, old] = [`${beside}-new`, `${beside}-old`];
  try {
    move(fresh, ready, rename);
    const had = existsSync(target);
    if (had) rename(target, old);
    try {
      rename(ready, target);
    } catch (error) {
      if (had) rename(old, target);
      throw error;
    }
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Between file systems nothing can be renamed: there the folder is copied. */
function move(from: string, to: string, rename: typeof renameSync): void {
  try {
    rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}
