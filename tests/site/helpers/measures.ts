/** What the tests of the built site measured: each test notes its figures, and all stand in one table at the end. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_SITE } from './build.ts';

interface Measure {
  what: string;
  found: string;
  /** What it may be at most, or has to be. */
  limit: string;
  /** The process of its test file: two run at a time, and what one found stands together. */
  by: number;
}

/** Each test file runs in a process of its own, so they meet in a file. */
const FILE = join(TEST_SITE, 'measures.jsonl');

/** Notes a figure. Of the same thing in two languages or builds, name each. */
export function note(what: string, found: string | number, limit = ''): void {
  const measure: Measure = { what, found: String(found), limit, by: process.pid };
  appendFileSync(FILE, `${JSON.stringify(measure)}\n`);
}

/** Bytes for people: "12.3 KB" of a thousand bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** "largest 12.3 KB, median 4.5 KB" */
export function spread(bytes: readonly number[]): string {
  const sorted = [...bytes].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `largest ${kilobytes(sorted.at(-1) ?? 0)}, median ${kilobytes(median)}`;
}

/** All that was noted, as a Markdown table in the order of the tests; null where no test noted anything. */
export function tableOfMeasures(): string | null {
  if (!existsSync(FILE)) return null;
  const measures = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Measure);
  const files = [...new Set(measures.map(({ by }) => by))];
  const sorted = files.flatMap((file) => measures.filter(({ by }) => by === file));
  const rows = sorted.map(({ what, found, limit }) => [what, found, limit]);
  const cells = [['measured', 'found', 'limit'], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [...cells.slice(0, 1), rule, ...cells.slice(1)].map(line).join('\n');
}
