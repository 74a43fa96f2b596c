import { readFileSync, statSync } from 'node:fs';
import { formatWhen } from '../src/i18n/when.ts';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import { parseNarrative } from '../src/model/narrative/parse.ts';
import { valuesIn } from '../src/model/narrative/values.ts';
import type { Plan, Project } from '../src/model/plan.ts';
import { when } from '../src/schemas/when.ts';
import { contentFiles } from './content-files.ts';
import { readOptions, refuse, unknownId } from './options.ts';

/**
 * `npm run coverage -- <source.txt>`: a tool for staff. Lists, for each project, the figures of the recognised
 * text of the printed plan and where the site has each; figures that it has nowhere come first.
 * -- --missing prints only these. Exit code 1 where there are any.
 */
const USAGE = `npm run coverage -- <source.txt> [options]
  --missing      only the figures that the site has nowhere
  --plan <id>    instead of the newest plan`;
const { values, positionals } = readOptions(USAGE, {
  options: { missing: { type: 'boolean', default: false }, plan: { type: 'string' } },
  allowPositionals: true,
});
const [source] = positionals;
if (source === undefined) refuse(`Name the file of the recognised text.\n\n${USAGE}`);
if (statSync(source, { throwIfNoEntry: false })?.isFile() !== true) refuse(`There is no file ${source}.`);
const { files, folders } = contentFiles(process.cwd());
const { site, findings } = checkContent(files, folders);
if (site === null) {
  console.error(describeFindings(findings));
  process.exit(1);
}
const noPlan = unknownId('plan', values.plan, site.plans);
if (noPlan !== null) refuse(noPlan);
const plan = site.plans.find(({ id }) => id === values.plan) ?? site.newest;
const lines = readFileSync(source, 'utf8').split('\n');
let absent = 0;
for (const { project, from, to } of segments(plan, lines)) {
  const places = placesOf(plan, project);
  const found = lines.slice(from, to).flatMap((line, index) =>
    valuesIn(asWritten(line), 'ko').map((value) => ({
      value,
      line: from + index + 1,
      at: places.get(value) ?? [],
    })),
  );
  const missing = found.filter(({ at }) => at.length === 0);
  absent += missing.length;
  console.log(
    `\n${project.id}  (lines ${String(from + 1)}–${String(to)}): ${String(found.length)} figures, ${String(missing.length)} not found`,
  );
  for (const { value, line } of missing)
    console.log(`  line ${String(line)}  ${value}  NOT FOUND: ${lines[line - 1] ?? ''}`);
  if (!values.missing) {
    for (const { value, line, at } of found)
      console.log(`  line ${String(line)}  ${value}  ${at.slice(0, 3).join(', ')}`);
  }
}
process.exitCode = absent > 0 ? 1 : 0;

/** A line of the recognised text with its shorthand written out: 24년, 24.10.18. and 5.20. */
function asWritten(line: string): string {
  return line
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/(?<![\d.,'’‘]\s?)(2\d)(?=년|\.\s?\d{1,2}\.|\. )/g, '20$1')
    .replaceAll(/(?<=[(~]|익년 )(\d{1,2})\.(\d{1,2})\.(?!\d)/g, ' $1월 $2일 ')
    .replaceAll(/1일 (?=\d회)/g, '하루 ');
}

/** Lines of each project: bodies follow in the list's order, and most close with their budget table. */
function segments(of: Plan, text: readonly string[]): { project: Project; from: number; to: number }[] {
  let from = 0;
  return of.departments.flatMap(({ projects }) => {
    const last = projects.at(-1);
    // The body begins behind the division's printed list, whose last line names its last project and its page.
    const list = text.findIndex(
      (line, at) =>
        at >= from && last !== undefined && line.endsWith(`\t${String(last.page)}`) && line.includes('계속'),
    );
    from = Math.max(from, list + 1);
    return projects.flatMap(({ project }) => {
      if (project === null) return [];
      const to = endOf(project, text, from);
      const segment = { project, from, to };
      from = to;
      return [segment];
    });
  });
}

function endOf(project: Project, text: readonly string[], from: number): number {
  const rows = project.budget.table?.rows ?? [];
  const row = rows.at(-1);
  const after = (matches: (line: string) => boolean): number => {
    const at = text.findIndex((line, index) => index >= from && matches(line));
    return at === -1 ? from : at + 1;
  };
  if (row !== undefined) {
    const [first, second] = [
      row.total.printed,
      row.amounts.find(({ printed }) => printed !== '')?.printed ?? '',
    ];
    return after(
      (line) => line.includes(`\t${first}\t`) && line.includes(second) && /^(구|특|국|시)/.test(line),
    );
  }
  if (project.budget.headline !== null)
    return after((line) => line.includes('소요예산') && line.includes('비예산'));
  // Its end is lost: up to the last amount that it states.
  const printed = project.items.map(({ budget }) => budget?.printed).filter((one) => one !== undefined);
  return Math.max(from, ...printed.map((one) => after((line) => line.includes(one))));
}

/** Where each value stands among the facts and words of a project. */
function placesOf(of: Plan, project: Project): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const add = (text: string, at: string): void => {
    for (const value of valuesIn(text, 'ko')) places.set(value, [...(places.get(value) ?? []), at]);
  };
  const {
    entry,
    department: _department,
    teams: _teams,
    audiences: _audiences,
    topics: _topics,
    ...facts
  } = project;
  add(entry.title.ko, 'title');
  visit(facts, '', add);
  for (const { file, source: words } of files) {
    if (!file.endsWith(`${of.id}/narratives/ko/${project.id}.mdx`)) continue;
    const { narrative } = parseNarrative({ file, source: words, project: project.id, locale: 'ko' });
    for (const { id, texts } of narrative.sections) for (const { text } of texts) add(text, `words of ${id}`);
  }
  return places;
}

function visit(value: unknown, path: string, add: (text: string, at: string) => void): void {
  if (typeof value === 'string') {
    add(value, path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const date = when.safeParse(value);
  if (date.success) add(formatWhen(date.data, 'ko'), path);
  // A printed amount means what its unit says.
  if (typeof record['printed'] === 'string' && typeof record['unit'] === 'string') {
    add(`${record['printed']}${record['unit']}`, path);
  }
  if (record['type'] === 'percent' && typeof record['printed'] === 'string')
    add(`${record['printed']}%`, path);
  if (typeof record['price'] === 'string') add(`${record['price']}${String(record['priceUnit'])}`, path);
  if (record['type'] === 'money' && typeof record['content'] === 'string') {
    add(`${record['content']}${String(record['unit'])}`, path);
  }
  const name = typeof record['id'] === 'string' ? `${path}.${record['id']}` : path;
  for (const [key, child] of Object.entries(record)) {
    if (key !== 'en') visit(child, Array.isArray(value) ? name : `${name}.${key}`.replace(/^\./, ''), add);
  }
}
