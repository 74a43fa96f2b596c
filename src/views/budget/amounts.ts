import { anyBelowZero, sum } from '../../charts/shared/amounts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { exactMoney, group, oneDecimal, signedPercent } from '../../i18n/number.ts';
import type { Change } from '../../model/budget.ts';
import { inUnit, type Money } from '../../model/number.ts';
import type { Plan } from '../../model/plan.ts';

type Unit = Pick<Plan, 'budget'>;

/** A sum of ours in the unit of the plan's budget, exactly: "29,092,731". */
export function sumShown(won: number, { budget }: Unit): string {
  return group(inUnit(won, budget.unit));
}

/** The same as the plan prints amounts, with △ before a decrease. */
export function asPrinted(won: number, plan: Unit): string {
  return `${won < 0 ? '△' : ''}${sumShown(Math.abs(won), plan)}`;
}

/** The same with its unit: "29,092,731천원". */
export function sumWithUnit(won: number, plan: Unit, locale: Locale): string {
  const { unit } = plan.budget;
  return exactMoney({ won, printed: sumShown(won, plan), unit, state: 'value' }, locale);
}

/** An amount of a project; a dash or a misprint stays, and nothing is shown where there is none. */
export function amountShown(money: Money | null, plan: Unit): string {
  if (money === null) return '';
  return money.won === null ? money.printed : sumShown(money.won, plan);
}

/** A difference with its sign: "+2,569", "−85,772", "0". */
export function signed(won: number, plan: Unit): string {
  return won > 0 ? `+${sumShown(won, plan)}` : sumShown(won, plan);
}

/** A rate of change with its sign; null where the earlier amount was not above 0. */
export function rateShown({ percent }: Change): string | null {
  return percent === null ? null : signedPercent(percent);
}

/** A share in percent with one decimal; "" of nothing, and where one of the two is a decrease. */
export function shareShown(part: number, whole: number): string {
  return whole <= 0 || part < 0 ? '' : `${oneDecimal((part / whole) * 100)}%`;
}

/** The share of one who pays; "" where any takes money back, beside which there are no shares. */
export function payerShare(bySource: readonly number[], at: number): string {
  return anyBelowZero(bySource) ? '' : shareShown(bySource[at] ?? 0, sum(bySource));
}
