import { anyBelowZero, type Amount } from '../../charts/shared/amounts.ts';
import { ACCENT, QUIET } from '../../charts/shared/paint.ts';
import type { Sheet } from '../../charts/sheet/sheet.ts';
import { BUDGET_WORDS } from '../../i18n/budget-words.ts';
import { CHART_WORDS } from '../../i18n/chart-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { printedNumber, unitName } from '../../i18n/number.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageContext } from '../../layouts/context.ts';
import type { BudgetRow } from '../../model/plan.ts';
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

/** Heads of what the bureau prints of each amount: this year, last year, the change, its rate. */
export function changeColumns({ t, locale, plan }: PageContext): Sheet['columns'] {
  const { currentLabel, previousLabel } = plan.budget;
  return [
    { name: currentLabel[locale], paint: ACCENT },
    { name: previousLabel[locale], paint: QUIET },
    { name: t.department.change },
    { name: `${t.department.rate} (%)` },
  ];
}

/** The figures under those heads, as printed. */
export function changeFigures({ current, previous, change, rate }: BudgetRow, locale: Locale): string[] {
  return [current, previous, change, rate].map(({ printed }) => printedNumber(printed, locale));
}

/** The line that says of what has no bar, being below zero, that it has none; no line where there is no such figure. */
export function barNote(drawn: readonly Amount[], locale: Locale): string[] {
  return anyBelowZero(drawn) ? [CHART_WORDS[locale].noBar] : [];
}

/** The printed pages on which the projects begin: sums over them stand on no single one. */
export function projectPages({ t, locale, plan }: PageContext): string {
  const pages = plan.projects.map(({ entry }) => entry.page);
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return first === last ? t.page.from(first) : CHART_WORDS[locale].projectPages(pages.length, first, last);
}
