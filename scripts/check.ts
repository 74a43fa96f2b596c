import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import { contentFiles } from './content-files.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check`: checks the content alone and prints findings for people, or with --json for programs.
 * Words after `--` narrow the report to files whose path holds one of them; the exit code follows what is reported.
 */
const USAGE = `npm run check -- [options] [words]
  words     only files whose path holds one of them
  --json    findings for programs`;
const { values, positionals } = readOptions(USAGE, {
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { files, folders } = contentFiles(process.cwd());
const { site, findings: all } = checkContent(files, folders);
const findings =
  positionals.length === 0 ? all : all.filter(({ file }) => positionals.some((word) => file.includes(word)));

if (values.json) {
  console.log(JSON.stringify(findings, null, 2));
} else if (findings.length > 0) {
  console.log(describeFindings(findings));
} else {
  const projects =
    site?.plans.map((plan) => `${plan.id}: ${String(plan.projects.length)} projects`).join(', ') ?? '';
  console.log(`The content is in order. ${projects}`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
