import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { PLAN_FOLDER } from '../../fixtures/content.ts';

const SCRIPTS = resolve(import.meta.dirname, '../../../scripts');

/** A copy of the tiny plan in a folder of its own, gone when the test is over. */
export function temporaryProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'nuriplan-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'content'));
  cpSync(PLAN_FOLDER, join(root, 'content'), { recursive: true });
  return root;
}

/** Runs a script of the project as npm does. */
export function run(
  script: string,
  root: string,
  ...args: string[]
): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPTS, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

/** Every file of a folder with its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'hex'),
    ]),
  );
}

/** A line of a stack trace. */
export const STACK_TRACE = /^\s+at .+\d+:\d+\)?$/m;
