import { BUDGET_WORDS } from '../../i18n/budget-words.ts';
import { COMPARE_WORDS } from '../../i18n/compare-words.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { exactMoney } from '../../i18n/number.ts';
import { amountOf, payments, projectChange, yearBudget } from '../../model/budget.ts';
import type { Money } from '../../model/number.ts';
import { TOTAL, type FundingSource, type Plan, type Project } from '../../model/plan.ts';
import { rateShown, signed } from '../budget/amounts.ts';

type FieldId =
  | 'summary'
  | 'budget'
  | 'previous'
  | 'change'
  | 'source'
  | 'period'
  | 'for'
  | 'places'
  | 'results'
  | 'items'
  | 'team'
  | 'printed';

/** A row of the comparison. */
export interface Field {
  id: FieldId;
  label: string;
  /** Of a row that says what this source pays. */
  source?: FundingSource;
}

/** The rows of the comparison, money by source included, in the order in which they are read. */
export function fieldsOf(plan: Plan, locale: Locale): Field[] {
  const t = dictionary(locale);
  const words = COMPARE_WORDS[locale].rows;
  const paid = plan.projects.flatMap((project) => payments(project, String(plan.year)));
  const paying = plan.sources.filter((source) => paid.some((one) => one.source === source));
  return [
    { id: 'summary', label: words.summary },
    { id: 'budget', label: t.money.budgetOf(plan.year) },
    { id: 'previous', label: t.money.budgetOf(plan.year - 1) },
    { id: 'change', label: words.change(plan.year - 1) },
    ...paying.map((source) => ({
      id: 'source' as const,
      label: words.from(source.name[locale], plan.year),
      source,
    })),
    { id: 'period', label: t.project.period },
    { id: 'for', label: t.project.for },
    { id: 'places', label: t.project.places },
    { id: 'results', label: words.results },
    { id: 'items', label: words.items },
    { id: 'team', label: t.project.team },
    { id: 'printed', label: t.project.printed },
  ];
}

/** What a cell of money says; `absent` where it is words instead of an amount. */
export interface MoneyCell {
  text: string;
  absent: boolean;
}

/** A project's money in a row: exactly as printed, or why there is none. */
export function moneyCell(plan: Plan, project: Project, field: Field, locale: Locale): MoneyCell {
  const words = COMPARE_WORDS[locale];
  const shown = (money: Money | null, instead: string): MoneyCell =>
    money?.won == null
      ? { text: money?.printed ?? instead, absent: true }
      : { text: exactMoney(money, locale), absent: false };
  const amount = (source: string, year: number) => amountOf(project.budget, source, String(year));
  if (field.id === 'budget') {
    const reason = project.budget.headline?.state ?? 'not-stated';
    return shown(yearBudget(project, plan.year).stated, BUDGET_WORDS[locale].reasons(plan.year - 1)[reason]);
  }
  if (field.id === 'previous') return shown(amount(TOTAL, plan.year - 1), words.nothing);
  if (field.id === 'source') return shown(amount(field.source?.id ?? '', plan.year), words.nothing);
  const change = projectChange(project, plan.year);
  if (change === null) return { text: words.nothing, absent: true };
  const rate = rateShown(change);
  const won = signed(change.won, plan);
  const unit = exactMoney({ won: change.won, printed: won, unit: plan.budget.unit, state: 'value' }, locale);
  return { text: rate === null ? unit : `${unit} (${rate})`, absent: false };
}
