import { BUDGET_WORDS } from '../../i18n/budget-words.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { exactMoney, moneyInWords, oneDecimal } from '../../i18n/number.ts';
import { perHundred, sharesOf } from '../../model/budget.ts';
import { kindSums, type FundingMatrix } from '../../model/budget-views.ts';
import { listedProjects, type FundingSource, type Plan, type Project } from '../../model/plan.ts';
import { sourceChanges } from '../../model/source-changes.ts';
import { signed, sumWithUnit } from './amounts.ts';

/** What the page says at its top: sentences made from figures, and the exact figures behind them. */
export function budgetLead(
  plan: Plan,
  { sums, sources }: FundingMatrix,
  locale: Locale,
): { sentences: string[]; exact: string } {
  const words = BUDGET_WORDS[locale];
  const { current } = plan.budget.total;
  const kinds = kindSums(plan).flatMap(({ kind, current: won }) => (won === null ? [] : [{ kind, won }]));
  const [largest] = kinds.toSorted((a, b) => b.won - a.won);
  // Beside a decrease there are no shares.
  if (current.won === null || current.won <= 0 || largest === undefined || kinds.some(({ won }) => won < 0))
    return { sentences: [], exact: '' };
  const paying = payersOf(sources, sums.bySource);
  const hundreds = perHundred(paying.map(({ percent }) => percent)) ?? [];
  const payers = hundreds.map((won, at) => ({ won, name: paying[at]?.source.payer[locale] ?? '' }));
  return {
    sentences: [
      ...words.lead({
        bureau: plan.bureau[locale],
        year: plan.year,
        total: moneyInWords(current.won, locale),
        kind: largest.kind.name[locale],
        share: oneDecimal((largest.won / current.won) * 100),
        projects: listedProjects(plan).length,
        stating: sums.projects,
        stated: moneyInWords(sums.stated, locale),
      }),
      dictionary(locale).sentences.paidBy(payers),
    ].filter((sentence) => sentence !== ''),
    exact: words.exactly(exactMoney(current, locale), sumWithUnit(sums.stated, plan, locale)),
  };
}

/** What a source pays of a sum, in won and percent. */
export interface PayerShare {
  source: FundingSource;
  won: number;
  percent: number;
}

/** The sources that pay anything of sums by source, with their shares. */
export function payersOf(sources: readonly FundingSource[], bySource: readonly number[]): PayerShare[] {
  return sharesOf(sources.map((source, at) => ({ source, won: bySource[at] ?? 0 })));
}

/** Where the label of a segment stands beneath a bar: at the segment's edge, on a line of its own. */
export interface SegmentLabel extends PayerShare {
  /** From the bar's beginning, in percent of its length. */
  at: number;
  anchor: 'start' | 'end';
  /** 1 is next to the bar. Labels that begin further left stand lower, so that no leader crosses a text. */
  line: number;
}

/** A label that begins beyond this part of the bar, in percent, would leave the page at its right. */
const LAST_START = 55;

/** Places the labels of a stacked bar. */
export function segmentLabels(shares: readonly PayerShare[]): SegmentLabel[] {
  return shares.map((share, index) => {
    const start = shares.slice(0, index).reduce((sum, { percent }) => sum + percent, 0);
    const fits = start <= LAST_START;
    return {
      ...share,
      at: fits ? start : start + share.percent,
      anchor: fits ? 'start' : 'end',
      line: shares.length - index,
    };
  });
}

/** Whose money a project's change of budget is, one line per source: "전액 구비", or "국비 +2,060", "구비 +509". */
export function changesBySource(project: Project, plan: Plan, locale: Locale): string[] {
  const { sourcesDiffer, sourcesSame } = BUDGET_WORDS[locale];
  const changes = sourceChanges(project, plan.year);
  if (changes === null) return [sourcesDiffer];
  if (changes.length === 0) return [sourcesSame];
  const [only, ...others] = changes;
  if (only !== undefined && others.length === 0)
    return [dictionary(locale).money.allFrom(only.source.name[locale])];
  return changes.map(({ source, won }) => `${source.name[locale]} ${signed(won, plan)}`);
}
