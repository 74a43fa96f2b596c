import { status } from '../../schemas/status.ts';
import type { RawPlanFolder } from '../content/raw.ts';
import type { Finding, FindingCode } from '../finding.ts';
import type { Plan, Project } from '../plan.ts';
import { isOpen, isOpenRef } from '../link/unread.ts';
import { resolveRef } from '../refs.ts';
import { checkTypedAgain } from './typed-again.ts';
import { parseNarrative, type Narrative, type Use } from './parse.ts';
import { checkParity } from './parity.ts';
import { LOCALES } from '../../i18n/locale.ts';

/**
 * Checks the words of a plan against its facts: every project that has facts has words in each language,
 * section by section, with every table and item placed once, and the same values said in both.
 * @param terms ids of the glossary; null where it cannot be read
 */
export function checkNarratives(
  folder: RawPlanFolder,
  plan: Plan,
  terms: ReadonlySet<string> | null,
): Finding[] {
  const findings: Finding[] = [];
  const parsed = folder.narratives.map((raw) => parseNarrative(raw));
  for (const one of parsed) findings.push(...one.findings);
  for (const { narrative } of parsed) {
    if (!folder.projects.has(narrative.project) && !isOpen(folder, narrative.project)) {
      findings.push(
        finding(
          'reference-to-nothing',
          narrative.file,
          undefined,
          `words of the project "${narrative.project}"`,
          `facts in content/${plan.id}/projects/${narrative.project}.json`,
          'Correct the file name, or add the facts.',
        ),
      );
    }
  }
  for (const project of plan.projects) {
    const words = LOCALES.map((locale) =>
      parsed.find(({ narrative }) => narrative.project === project.id && narrative.locale === locale),
    );
    words.forEach((one, index) => {
      const locale = LOCALES[index] ?? '';
      if (one === undefined) {
        findings.push(
          finding(
            'content-missing',
            `content/${plan.id}/narratives/${locale}/${project.id}.mdx`,
            undefined,
            'no such file',
            'the words of the project in this language',
            'Write them.',
          ),
        );
      } else if (one.findings.length === 0) {
        findings.push(...checkPlacement(one.narrative, project, { folder, plan, terms }));
        findings.push(...checkTypedAgain(one.narrative, project));
      }
    });
    const [ko, en] = words;
    if (ko?.findings.length === 0 && en?.findings.length === 0)
      findings.push(...checkParity(ko.narrative, en.narrative));
  }
  return findings;
}

interface Surroundings {
  folder: RawPlanFolder;
  plan: Plan;
  terms: ReadonlySet<string> | null;
}

function checkPlacement(
  narrative: Narrative,
  project: Project,
  { folder, plan, terms }: Surroundings,
): Finding[] {
  const findings: Finding[] = [];
  const add = (
    code: FindingCode,
    line: number | undefined,
    found: string,
    expected: string,
    action: string,
  ) => findings.push(finding(code, narrative.file, line, found, expected, action));

  const wanted = project.sections.map(({ id }) => id).join(', ');
  const found = narrative.sections.map(({ id }) => id).join(', ');
  if (wanted !== found) {
    add(
      'narrative-sections',
      undefined,
      `the sections ${found || '(none)'}`,
      `the project’s sections in its order: ${wanted}`,
      'Add, remove or move sections, here or in the project’s JSON.',
    );
  }
  for (const list of ['items', 'tables', 'lost'] as const) {
    const component = ({ items: 'Item', tables: 'Table', lost: 'Lost' } as const)[list];
    for (const { id, section } of project[list]) {
      // A section that the project does not have is reported with its facts.
      if (!project.sections.some((one) => one.id === section)) continue;
      const places = narrative.sections.filter(({ uses }) =>
        uses.some((use) => use.component === component && use.id === id),
      );
      const times = narrative.sections
        .flatMap(({ uses }) => uses)
        .filter((use) => use.component === component && use.id === id).length;
      if (times === 1 && places[0]?.id === section) continue;
      add(
        'narrative-placement',
        places[0]?.line,
        times === 0
          ? `no <${component} id="${id}">`
          : `<${component} id="${id}"> ${String(times)} time(s), in ${places.map((one) => one.id).join(', ')}`,
        `it once, in the section "${section}"`,
        'Place it where the plan prints it.',
      );
    }
  }
  const known = {
    Item: new Set(project.items.map(({ id }) => id)),
    Table: new Set(project.tables.map(({ id }) => id)),
    Lost: new Set(project.lost.map(({ id }) => id)),
    Note: new Set(project.footnotes.map(({ id }) => id)),
    Remark: new Set(project.remarks.map(({ id }) => id)),
    Term: terms,
    Status: new Set<string>(status.options),
  };
  const check = (use: Use): void => {
    const ids = use.component in known ? known[use.component as keyof typeof known] : null;
    const missing =
      use.component === 'Fact'
        ? resolveRef(plan, project, use.id) === null && !isOpenRef(folder, use.id)
        : ids !== null && !ids.has(use.id);
    if (missing) {
      add(
        'reference-to-nothing',
        use.line,
        `<${use.component} "${use.id}">`,
        ids === null
          ? 'a figure that is there'
          : `one of ${[...ids].slice(0, 12).join(', ') || '(there is none)'}`,
        'Correct the id, or add what it stands for to the project’s JSON.',
      );
    }
  };
  for (const section of narrative.sections) section.uses.forEach(check);
  return findings;
}

function finding(
  code: FindingCode,
  file: string,
  line: number | undefined,
  found: string,
  expected: string,
  action: string,
): Finding {
  return { code, file, path: '', ...(line === undefined ? {} : { line }), found, expected, action };
}
