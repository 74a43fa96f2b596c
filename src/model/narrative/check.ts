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
        findings.push(
          ...checkSections(one.narrative, project),
          ...checkPlacement(one.narrative, project),
          ...checkReferences(one.narrative, project, { folder, plan, terms }),
          ...checkTypedAgain(one.narrative, project),
        );
      }
    });
    const [ko, en] = words;
    if (ko?.findings.length === 0 && en?.findings.length === 0)
      findings.push(...checkParity(ko.narrative, en.narrative));
  }
  return findings;
}

/** What the words may refer to, beside the facts of their own project. */
interface ReferenceTargets {
  folder: RawPlanFolder;
  plan: Plan;
  terms: ReadonlySet<string> | null;
}

/** The project's sections, all of them and in its order. */
function checkSections({ file, sections }: Narrative, project: Project): Finding[] {
  const wanted = project.sections.map(({ id }) => id).join(', ');
  const found = sections.map(({ id }) => id).join(', ');
  if (wanted === found) return [];
  return [
    finding(
      'narrative-sections',
      file,
      undefined,
      `the sections ${found || '(none)'}`,
      `the project’s sections in its order: ${wanted}`,
      'Add, remove or move sections, here or in the project’s JSON.',
    ),
  ];
}

const PLACED = { items: 'Item', tables: 'Table', lost: 'Lost' } as const;

/** Each item, table and lost part once, in the section that the plan prints it in. */
function checkPlacement({ file, sections }: Narrative, project: Project): Finding[] {
  const parts = (['items', 'tables', 'lost'] as const).flatMap((list) =>
    project[list].map(({ id, section }) => ({ component: PLACED[list], id, section })),
  );
  return parts.flatMap(({ component, id, section }) => {
    // A section that the project does not have is reported with its facts.
    if (!project.sections.some((one) => one.id === section)) return [];
    const isMeant = (use: Use): boolean => use.component === component && use.id === id;
    const places = sections.filter(({ uses }) => uses.some(isMeant));
    const times = sections.flatMap(({ uses }) => uses).filter(isMeant).length;
    if (times === 1 && places[0]?.id === section) return [];
    const found =
      times === 0
        ? `no <${component} id="${id}">`
        : `<${component} id="${id}"> ${String(times)} time(s), in ${places.map((one) => one.id).join(', ')}`;
    return [
      finding(
        'narrative-placement',
        file,
        places[0]?.line,
        found,
        `it once, in the section "${section}"`,
        'Place it where the plan prints it.',
      ),
    ];
  });
}

/** Each reference to something that is there. */
function checkReferences(
  { file, sections }: Narrative,
  project: Project,
  { folder, plan, terms }: ReferenceTargets,
): Finding[] {
  const known = {
    Item: new Set(project.items.map(({ id }) => id)),
    Table: new Set(project.tables.map(({ id }) => id)),
    Lost: new Set(project.lost.map(({ id }) => id)),
    Note: new Set(project.footnotes.map(({ id }) => id)),
    Remark: new Set(project.remarks.map(({ id }) => id)),
    Term: terms,
    Status: new Set<string>(status.options),
  };
  const uses = sections.flatMap((section) => section.uses);
  return uses.flatMap(({ component, id, line }) => {
    const ids = component in known ? known[component as keyof typeof known] : null;
    const missing =
      component === 'Fact'
        ? resolveRef(plan, project, id) === null && !isOpenRef(folder, id)
        : ids !== null && !ids.has(id);
    if (!missing) return [];
    return [
      finding(
        'reference-to-nothing',
        file,
        line,
        `<${component} "${id}">`,
        ids === null
          ? 'a figure that is there'
          : `one of ${[...ids].slice(0, 12).join(', ') || '(there is none)'}`,
        'Correct the id, or add what it stands for to the project’s JSON.',
      ),
    ];
  });
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
