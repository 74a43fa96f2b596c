import { checkMessage } from '../../i18n/audit.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { exactMoney } from '../../i18n/number.ts';
import { countedFact, TARGET_WORDS } from '../../i18n/target-words.ts';
import { formatPoint } from '../../i18n/when.ts';
import type { PageContext } from '../../layouts/context.ts';
import { countByStatus, offAt, worst } from '../../model/audit.ts';
import { inBudget } from '../../model/checks/budget-tables.ts';
import type { Check } from '../../model/checks/check.ts';
import { byDate, sortKey } from '../../model/events.ts';
import { TOTAL, type PlanEvent, type Project } from '../../model/plan.ts';
import type { Fact } from '../../model/refs.ts';
import type { TargetRow } from '../../model/targets.ts';
import type { Text } from '../../schemas/text.ts';
import { budgetFacts } from '../project/key-facts.ts';
import { checksOf as checksOfProject } from '../project/sections.ts';

/** Something that the project does, with its money where the plan states it. */
export interface ItemLine {
  name: Text;
  amount: string;
}

/** The parts with a name of their own, those with the most money first; what is a part of a part is left out. */
export function mainItems({ locale, t }: PageContext, { items }: Project): ItemLine[] {
  return items
    .filter(({ parent }) => parent === undefined)
    .map(({ name, budget }) => ({ name, budget, money: budget?.money ?? null }))
    .sort((a, b) => (b.money?.won ?? 0) - (a.money?.won ?? 0))
    .map(({ name, budget, money }) => {
      const instead = budget?.state === undefined ? '' : t.money[budget.state];
      return { name, amount: money === null ? instead : exactMoney(money, locale) };
    });
}

/** A result and its target in one line: "2024년 21대 → 2025년 3대". */
export function targetInWords({ last, next, trend }: TargetRow, { plan, locale }: PageContext): string {
  const { notStated, says } = TARGET_WORDS[locale];
  const side = (fact: Fact | null, year: number) =>
    `${formatPoint(String(year), locale)}${locale === 'ko' ? '' : ':'} ${fact === null ? notStated : countedFact(fact, locale)}`;
  const both = `${side(last, plan.year - 1)} → ${side(next, plan.year)}`;
  return trend === 'not-comparable' ? `${both} (${says[trend]})` : both;
}

/** What a date says of itself besides: done, under way, expected. */
export function eventNote({ status }: PlanEvent, t: Dictionary): string {
  return status === 'planned' ? '' : t.project.eventStatus[status];
}

/**
 * Dates as they are chosen: the plan's year and later first, then what began before and goes on, then what is done,
 * the latest first.
 */
export function eventsOf({ plan }: PageContext, { events }: Project): PlanEvent[] {
  const {
    done = [],
    before = [],
    ahead = [],
  } = Object.groupBy(byDate(events), ({ status, when }) =>
    status === 'done' ? 'done' : sortKey(when) < `0 ${String(plan.year)}` ? 'before' : 'ahead',
  );
  return [...ahead, ...before, ...done.reverse()];
}

/** How many figures were checked, and the one that differs most tellingly. */
export function checksOf({ plan, t }: PageContext, project: Project): { count: string; worst: Text | null } {
  const checks = checksOfProject(plan, project);
  const telling = worst(checks.filter(({ status }) => status !== 'agrees'));
  return {
    count: t.audit.ofProject(checks.length, countByStatus(checks)),
    worst:
      telling === null
        ? null
        : { ko: checkMessage(short(telling), 'ko'), en: checkMessage(short(telling), 'en') },
  };
}

/** A check without why it may differ, where its message says the figures already. */
function short(check: Check): Check {
  return check.kind === 'reading' || check.kind === 'order' ? check : { ...check, reason: null };
}

/** What a card says of the budget: the amount, what follows from it, and who pays. */
export function aboutBudget({ plan, locale }: PageContext, project: Project) {
  const {
    exact,
    sentences: { differ, change, share },
    split,
  } = budgetFacts(plan, project, locale);
  return {
    texts: [exact, [differ, change, share].filter(Boolean).join(' ')],
    payers: split.map(({ name, amount, percent }) => `${name} ${amount} · ${percent}`),
  };
}

/** The rows of the budget's table, those with a second line (a recomputed value) told apart. */
export function tableRows({ plan }: PageContext, project: Project, plain: (text: Text) => string) {
  const { table } = project.budget;
  if (table === null) return null;
  const isMarked = (source: string) =>
    [...table.periods, TOTAL].some(
      (period) => offAt(plan, inBudget(project, `${source}.${period}`)) !== null,
    );
  return {
    rows: table.rows.length,
    marked: table.rows.filter(({ source }) => isMarked(source?.id ?? TOTAL)).length,
    notes: table.notes.map(plain),
  };
}
