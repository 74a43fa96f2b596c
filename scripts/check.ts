import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import type { Plan } from '../src/model/plan.ts';
import { contentFiles } from './content-files.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check`: checks the content alone and prints findings for people, or with --json for programs.
 * Words after `--` narrow the report to files whose path holds one of them; the exit code follows what is reported,
 * and is 2 for a word that no path holds: a slip in it must not pass for content in order.
 */
const USAGE = `npm run check -- [options] [words]
  words     only files whose path contains one of them
  --json    findings for programs`;
const { values, positionals: words } = readOptions(USAGE, {
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
process.exitCode = run();

function run(): number {
  const { files, folders } = contentFiles(process.cwd());
  const { site, findings: all } = checkContent(files, folders);
  const paths = [...files.map(({ file }) => file), ...folders, ...all.map(({ file }) => file)];
  const lost = words.filter((word) => !paths.some((path) => path.includes(word)));
  if (lost.length > 0) {
    console.error(`No path in the content contains ${anyOf(lost)}. Findings in all: ${String(all.length)}.`);
    return 2;
  }
  const findings =
    words.length === 0 ? all : all.filter(({ file }) => words.some((word) => file.includes(word)));
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else if (findings.length > 0) console.log(describeFindings(findings));
  else if (all.length > 0)
    console.log(
      `No findings in files whose path contains ${anyOf(words)}; elsewhere: ${String(all.length)}.`,
    );
  else console.log(`The content is in order. ${(site?.plans ?? []).map(described).join(', ')}`);
  return findings.length > 0 ? 1 : 0;
}

function anyOf(some: readonly string[]): string {
  return some.map((word) => `"${word}"`).join(' or ');
}

function described({ id, projects }: Plan): string {
  return `${id}: ${String(projects.length)} projects`;
}
