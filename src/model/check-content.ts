import { refsIn } from '../i18n/rich-text.ts';
import { readContent, type SourceFile } from './content/read.ts';
import { show, sortFindings, type Finding } from './finding.ts';
import { eachText } from './link/check-references.ts';
import { linkSite } from './link/link-site.ts';
import { Report } from './link/report.ts';
import { checkNames } from './names.ts';
import { checkNarratives } from './narrative/check.ts';
import { compareText } from './narrative/parity.ts';
import { parseNarrative } from './narrative/parse.ts';
import type { RawContent, RawPlanFolder } from './content/raw.ts';
import type { Site } from './plan.ts';

/**
 * Checks the whole content folder, as `npm run check` and the build do.
 * @param files every file under content/, by its path from the project's root
 * @param folders every folder under content/
 * @returns the linked site, or null where it cannot be linked; all findings, sorted
 */
export function checkContent(
  files: readonly SourceFile[],
  folders: readonly string[],
): { site: Site | null; findings: Finding[] } {
  const { raw, findings } = readContent(files, folders);
  const linked = linkSite(raw);
  const { site } = linked;
  const all = [...findings, ...linked.findings, ...checkTexts(raw), ...checkNames(raw)];
  for (const folder of raw.plans) {
    const plan = site?.plans.find(({ id }) => id === folder.id);
    all.push(
      ...(plan === undefined
        ? folder.narratives.flatMap((words) => parseNarrative(words).findings)
        : checkNarratives(folder, plan, termsOf(raw, folder))),
    );
  }
  return { site, findings: sortFindings(all) };
}

/** Ids of the glossary; null where a file of it cannot be read. */
function termsOf({ glossary }: RawContent, { unread }: RawPlanFolder): ReadonlySet<string> | null {
  if ([...unread].some((file) => file.startsWith('content/glossary/'))) return null;
  return new Set(glossary.flatMap(({ value }) => value.terms.map(({ id }) => id)));
}

/** Parity of every text of the facts; and references to figures, where there are none to refer to. */
function checkTexts(raw: RawContent): Finding[] {
  const findings: Finding[] = [];
  const projects = new Set<unknown>(raw.plans.flatMap((plan) => [...plan.projects.values()]));
  const entries = [
    raw.site,
    ...raw.glossary,
    ...raw.plans.flatMap((plan) => [plan.plan, ...plan.departments.values(), ...plan.projects.values()]),
  ].filter((entry) => entry !== null);
  for (const entry of entries) {
    const report = new Report(entry, findings);
    eachText(entry.value, [], (text, path) => {
      for (const ref of projects.has(entry) ? [] : refsIn(text)) {
        report.add(
          'reference-to-nothing',
          path,
          show(`{${ref}}`),
          'no reference: only the texts of a project can fetch a figure',
          'Write the text without it, in both languages.',
        );
      }
      // Other words for a term, and searches to try, are no translations of each other.
      if (path.at(-1) === 'aliases' || path.at(-1) === 'searches') return;
      const wrong = compareText(text);
      if (wrong !== null)
        report.add(wrong.code, path, wrong.found, wrong.expected, 'Correct one of the two languages.');
    });
  }
  return findings;
}
