import { figuresOf } from '../figures.ts';
import type { Finding } from '../finding.ts';
import type { Project } from '../plan.ts';
import type { Fact } from '../refs.ts';
import type { Narrative } from './parse.ts';
import { valuesIn } from './values.ts';

/**
 * Finds figures of the project's facts that a sentence types again instead of fetching them by <Fact>.
 * Small numbers meet by chance, so only values from 1,000 up are compared, and years are left out.
 */
export function checkTypedAgain(narrative: Narrative, project: Project): Finding[] {
  const stored = storedValues(project);
  return narrative.sections.flatMap((section) =>
    section.texts.flatMap(({ text, line }) =>
      valuesIn(text, narrative.locale)
        .filter((value) => stored.has(value))
        .map((value): Finding => ({
          code: 'figure-typed-again',
          file: narrative.file,
          path: `Section ${section.id}`,
          line,
          found: `${value}, typed in a sentence`,
          expected: `the stored figure: <Fact of="${stored.get(value) ?? ''}" />`,
          action: 'Replace the number with this reference, so that the figure is stored only once.',
        })),
    ),
  );
}

function storedValues(project: Project): Map<string, string> {
  const values = new Map<string, string>();
  for (const { ref, fact } of figuresOf(project)) {
    const value = valueOf(fact);
    if (value === null || Math.abs(value) < 1000) continue;
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) continue;
    // A sentence says a decrease (△) without its sign.
    const key = String(Math.abs(value));
    if (!values.has(key)) values.set(key, ref);
  }
  return values;
}

function valueOf(fact: Fact): number | null {
  if (fact.kind === 'money') return fact.money.won;
  return 'quantity' in fact ? fact.quantity.value : null;
}
