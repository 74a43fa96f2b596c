import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { checkContent } from '../src/model/check-content.ts';
import type { SourceFile } from '../src/model/content/read.ts';
import type { RawPlan } from '../src/schemas/plan.ts';
import { contentFiles } from './content-files.ts';
import { readOptions, refuse } from './options.ts';
import { divisionFile, PLAN_ID, planFiles, planLists, projectFiles } from './new-plan.ts';
import { ID } from '../src/schemas/text.ts';

/**
 * `npm run new -- 2026`: lays out the files of a plan, each field asking for what belongs there. Nothing that is
 * there already is written over. `npm run check -- 2026` says what is still missing.
 */
const USAGE = `npm run new -- <year> [options]
  --division <id>     with a new plan: the id of its first division; else a further division of that plan
  --project <slug>    the same for a project`;
const CONTENT = 'content';
process.exitCode = run();

function run(): number {
  const { values, positionals } = readOptions(USAGE, {
    options: { division: { type: 'string' }, project: { type: 'string' } },
    allowPositionals: true,
  });
  const [id = '', ...more] = positionals;
  const { division, project } = values;
  const wrong = [division, project].find((name) => name !== undefined && !ID.test(name));
  if (!PLAN_ID.test(id) || more.length > 0)
    refuse(
      'Name the plan by its year: npm run new -- 2026 (or 2026-welfare where several plans of a year stand side by side).',
    );
  if (wrong !== undefined)
    refuse(
      `"${wrong}" cannot be an id: lower-case letters, digits and single hyphens, as in "heat-shelters".`,
    );
  const files = filesFor(id, division, project);
  const there =
    files.length === 0
      ? [`${id}/plan.json`]
      : files.map(({ file }) => file).filter((file) => existsSync(join(CONTENT, file)));
  if (there.length === 0) return write(id, files);
  console.error(
    [
      'Nothing was written. These files exist already:',
      ...there.map((file) => `  ${CONTENT}/${file}`),
      `For another part of that plan: npm run new -- ${id} --division <id>, or --project <slug>.`,
    ].join('\n'),
  );
  return 1;
}

/** The files that are asked for; none where the plan is there and no part of it is named. */
function filesFor(id: string, division: string | undefined, project: string | undefined): SourceFile[] {
  if (!existsSync(join(CONTENT, id, 'plan.json')))
    return planFiles(id, division ?? 'first-division', project ?? 'first-project', newest());
  return [
    ...(division === undefined ? [] : [divisionFile(id, division, project ?? null, listsOf(id))]),
    ...(project === undefined ? [] : projectFiles(id, project)),
  ];
}

/** The lists of a plan that is being filled in; null where its file cannot be read yet. */
function listsOf(id: string): ReturnType<typeof planLists.parse> | null {
  const { files } = contentFiles(process.cwd());
  const source = files.find(({ file }) => file === `${CONTENT}/${id}/plan.json`)?.source ?? '';
  return planLists.safeParse(parse(source)).data ?? null;
}

/** The newest plan's own file, for the lists that stay from year to year. */
function newest(): RawPlan | null {
  const { files, folders } = contentFiles(process.cwd());
  const { site } = checkContent(files, folders);
  if (site === null) return null;
  return JSON.parse(readFileSync(join(CONTENT, site.newest.id, 'plan.json'), 'utf8')) as RawPlan;
}

function write(id: string, files: readonly SourceFile[]): number {
  for (const { file, source } of files) {
    const target = join(CONTENT, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, source, { flag: 'wx' });
  }
  console.log(
    [
      ...files.map(({ file }) => `${CONTENT}/${file}`),
      '',
      'Each text that begins with TODO says what belongs there. What is still missing:',
      `  npm run check -- ${id}`,
    ].join('\n'),
  );
  return 0;
}
