import { YEAR } from '../schemas/when.ts';
import type { Money } from './number.ts';
import { TOTAL, type FundingSource, type Plan, type Project, type ProjectBudget } from './plan.ts';

/** What the plan states of a project's budget in one year. */
export interface YearBudget {
  /** The line "2025년 소요예산"; null where there is none or it names no figure. */
  headline: Money | null;
  /** The table's total for the year. */
  table: Money | null;
  /** The headline, or where there is none the table's figure. */
  stated: Money | null;
  /** True where both are there and are not the same amount. */
  differ: boolean;
}

/** The budget of the plan's year. */
export function yearBudget({ budget }: Project, year: number): YearBudget {
  const headline = budget.headline?.money ?? null;
  const table = amountOf(budget, TOTAL, String(year));
  return {
    headline,
    table,
    stated: headline ?? table,
    differ: headline !== null && table !== null && headline.won !== table.won,
  };
}

/** A cell of the budget table: the funding source's (or "total") amount in a period (or "total"); null where there is none. */
export function amountOf({ table }: ProjectBudget, source: string, period: string): Money | null {
  const row = table?.rows.find((one) => (one.source?.id ?? TOTAL) === source);
  if (table === null || row === undefined) return null;
  return period === TOTAL ? row.total : (row.amounts[table.periods.indexOf(period)] ?? null);
}

/** Whether a column of a budget table is a year: not what was invested before or is still to come. */
export function isYear(period: string): boolean {
  return YEAR.test(period);
}

/** Whether it is a year after the plan's own, whose budget is planned and not decided. */
export function isLaterYear(period: string, { year }: Pick<Plan, 'year'>): boolean {
  return isYear(period) && Number(period) > year;
}

/** A difference between two years, in won and in percent of the earlier (null where that is not above 0). */
export interface Change {
  won: number;
  percent: number | null;
}

/** Change from one amount to another; null unless both are known. */
export function changeBetween(from: Pick<Money, 'won'> | null, to: Pick<Money, 'won'> | null): Change | null {
  if (from?.won == null || to?.won == null) return null;
  const won = to.won - from.won;
  return { won, percent: from.won > 0 ? (won / from.won) * 100 : null };
}

/** Change of a project's budget from the year before, by its own table. */
export function projectChange(project: Project, year: number): Change | null {
  return changeBetween(amountOf(project.budget, TOTAL, String(year - 1)), yearBudget(project, year).stated);
}

/** What one funding source pays of a period. */
export interface Payment {
  source: FundingSource;
  money: Money;
  won: number;
}

/** The same with `percent` of the sum of all sources. */
export interface SourceShare extends Payment {
  percent: number;
}

/** Who pays in a period, in the plan's order; sources that pay nothing are left out. */
export function payments({ budget }: Project, period: string): Payment[] {
  const { table } = budget;
  if (table === null) return [];
  const column = table.periods.indexOf(period);
  return table.rows.flatMap(({ source, amounts }) => {
    const money = amounts[column];
    return source === null || money?.won == null || money.won === 0
      ? []
      : [{ source, money, won: money.won }];
  });
}

/** The shares of those who pay in a period. */
export function sourceShares(project: Project, period: string): SourceShare[] {
  return sharesOf(payments(project, period));
}

/** The shares of those who pay anything; none where an amount is a decrease (△), beside which there are no shares. */
export function sharesOf<Paid extends { won: number }>(
  paid: readonly Paid[],
): (Paid & { percent: number })[] {
  if (paid.some(({ won }) => won < 0)) return [];
  const paying = paid.filter(({ won }) => won > 0);
  const sum = paying.reduce((total, { won }) => total + won, 0);
  return paying.map((one) => ({ ...one, percent: (one.won / sum) * 100 }));
}

/**
 * Rounds shares to whole numbers that add up to 100 (largest remainder method),
 * so that "of every 100 won" counts to a hundred.
 * @param percents shares above 0 that add up to 100
 * @returns null where whole won would say something false: equal shares told apart, or a share that comes to nothing
 */
export function perHundred(percents: readonly number[]): number[] | null {
  const hundreds = largestRemainders(percents);
  const unequal = percents.some((percent, at) => hundreds[percents.indexOf(percent)] !== hundreds[at]);
  return unequal || hundreds.includes(0) ? null : hundreds;
}

function largestRemainders(percents: readonly number[]): number[] {
  const floors = percents.map(Math.floor);
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = percents
    .map((percent, index) => ({ index, remainder: percent - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  return floors.map((floor, index) => floor + (byRemainder.some((one) => one.index === index) ? 1 : 0));
}

/** Projects whose budget changed most from the year before, largest change first. */
export function largestChanges(plan: Plan): { project: Project; change: Change }[] {
  return largestFirst(
    plan.projects.flatMap((project) => {
      const change = projectChange(project, plan.year);
      return change === null || change.won === 0 ? [] : [{ project, change }];
    }),
  );
}

/** Changes by their size, up or down. */
export function largestFirst<One extends { change: Change }>(changes: readonly One[]): One[] {
  return changes.toSorted((a, b) => Math.abs(b.change.won) - Math.abs(a.change.won));
}
