import { eachText } from './link/check-references.ts';
import { findTerm, type FindableTerm } from './narrative/terms.ts';
import type { Plan, Project } from './plan.ts';

/**
 * The projects that use each term, in the plan's order: in their words or in their facts, as the Korean has it.
 * @param words the Korean words of a project, by its id
 */
export function termUses(
  terms: readonly FindableTerm[],
  plan: Plan,
  words: ReadonlyMap<string, string>,
): Map<string, Project[]> {
  const texts = plan.projects.map((project) => ({
    project,
    text: `${words.get(project.id) ?? ''}\n${factsOf(project)}`,
  }));
  return new Map(
    terms.map((term) => [
      term.id,
      texts.filter(({ text }) => findTerm(term, text, 'ko') !== null).map(({ project }) => project),
    ]),
  );
}

function factsOf(project: Project): string {
  const lines = [project.entry.title.ko];
  const { entry: _entry, department: _department, ...facts } = project;
  eachText(facts, [], ({ ko }) => lines.push(ko));
  return lines.join('\n');
}
