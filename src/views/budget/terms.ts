import { BUDGET_WORDS } from '../../i18n/budget-words.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { HEADS } from '../../i18n/heads.ts';
import { kindSums } from '../../model/budget-views.ts';
import { findTerm } from '../../model/narrative/terms.ts';
import type { Plan } from '../../model/plan.ts';
import type { RawGlossary } from '../../schemas/glossary.ts';

/**
 * Terms of the glossary that the page of money uses in the labels of its tables, in the glossary's order.
 * They are looked for in Korean, whose words both pages stand for.
 */
export function termsOnPage(plan: Plan, glossary: readonly RawGlossary[]): RawGlossary['terms'] {
  const { money } = dictionary('ko');
  const { currentLabel, previousLabel } = plan.budget;
  const names = [...plan.sources, ...kindSums(plan).map(({ kind }) => kind)].map(({ name }) => name);
  const labels = [
    ...[...names, currentLabel, previousLabel].map(({ ko }) => ko),
    money.source,
    HEADS.invested.ko,
    HEADS.future.ko,
    money.none,
    BUDGET_WORDS.ko.changesNote(plan.year - 1, plan.year),
  ].join('\n');
  return glossary.flatMap(({ terms }) => terms).filter((term) => findTerm(term, labels, 'ko') !== null);
}
