import { BUDGET_WORDS } from '../../i18n/budget-words.ts';
import { CHART_WORDS } from '../../i18n/chart-words.ts';
import { unitName } from '../../i18n/number.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageContext } from '../../layouts/context.ts';
import { sourceLines } from './source.ts';

/** What the sheets of the page on money have in common. */
export function budgetFrame(
  page: PageContext,
  fragment: string,
  printed = page.t.page.from(page.plan.budget.page),
) {
  const { t, locale, plan } = page;
  return {
    unit: t.money.unit(unitName(plan.budget, locale)),
    words: BUDGET_WORDS[locale],
    computed: CHART_WORDS[locale].computed,
    of: (title: string) => CHART_WORDS[locale].of(plan.bureau[locale], title),
    source: sourceLines(page, printed, `${routes.budget(plan.id)}#${fragment}`),
  };
}

/** The printed pages on which the projects begin: sums over them stand on no single one. */
export function projectPages({ t, locale, plan }: PageContext): string {
  const pages = plan.projects.map(({ entry }) => entry.page);
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return first === last ? t.page.from(first) : CHART_WORDS[locale].projectPages(pages.length, first, last);
}

/** A sum, unknown amounts left out. */
export const add = (won: readonly (number | null)[]) => won.reduce<number>((sum, one) => sum + (one ?? 0), 0);
