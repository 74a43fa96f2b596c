import type { Locale } from '../i18n/locale.ts';
import { eachText } from './link/check-references.ts';
import { findTerm, type FindableTerm } from './narrative/terms.ts';
import type { Plan, Project } from './plan.ts';

/**
 * The projects that use each term, in the plan's order: in their words or in their facts.
 * @param mdx the words of each project, as MDX, by its id
 * @param locale the language of the words
 */
export function termUses(
  terms: readonly FindableTerm[],
  plan: Plan,
  mdx: ReadonlyMap<string, string>,
  locale: Locale = 'ko',
): Map<string, Project[]> {
  const texts = plan.projects.map((project) => ({
    project,
    text: `${mdx.get(project.id) ?? ''}\n${factsOf(project, locale)}`,
  }));
  return new Map(
    terms.map((term) => [
      term.id,
      texts.filter(({ text }) => findTerm(term, text, locale) !== null).map(({ project }) => project),
    ]),
  );
}

function factsOf(project: Project, locale: Locale): string {
  const lines = [project.entry.title[locale]];
  const { entry: _entry, department: _department, ...facts } = project;
  eachText(facts, [], (text) => lines.push(text[locale]));
  return lines.join('\n');
}
