import type { YearRail } from '../../charts/year-rail/spec.ts';
import { yearTotals } from '../../components/year-rail.ts';
import { dictionary, type Dictionary, type Payer } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { exactMoney, moneyInWords, oneDecimal, roundMoney } from '../../i18n/number.ts';
import { perHundred, projectChange, sourceShares, yearBudget, type Change } from '../../model/budget.ts';
import type { Plan, Project } from '../../model/plan.ts';
import type { Tone } from '../../schemas/plan.ts';

/** More places than these stand in a section of their own. */
export const PLACES_AT_TOP = 3;

/** The budget as the top of a project's page shows it. */
export interface BudgetFacts {
  /** Rounded for the eye; null where the plan states no amount. */
  big: { number: string; unit: string } | null;
  /** Exactly as printed; or the words instead of an amount (비예산). */
  exact: string;
  /** Generated sentences, each true by its figures alone; "" where there is nothing to say. */
  sentences: Record<'differ' | 'change' | 'payers' | 'share', string>;
  /** Who pays this year, with shares in percent. */
  split: {
    id: string;
    name: string;
    tone: Tone;
    won: number;
    amount: string;
    percent: string;
  }[];
  /** Totals by year, for the year rail; empty where the periods are not all years. */
  rail: YearRail['years'];
}

/** Prepares the budget facts of a project. */
export function budgetFacts(plan: Plan, project: Project, locale: Locale): BudgetFacts {
  const t = dictionary(locale);
  const { stated, headline, table, differ } = yearBudget(project, plan.year);
  const shares = sourceShares(project, String(plan.year));
  return {
    big: stated?.won == null ? null : roundMoney(stated.won, locale),
    exact: stated === null ? absentAmount(project, locale) : t.money.exactly(exactMoney(stated, locale)),
    sentences: {
      differ:
        differ && headline !== null && table !== null
          ? t.sentences.headlineDiffers(exactMoney(headline, locale), exactMoney(table, locale))
          : '',
      change: changeSentence(projectChange(project, plan.year), plan.year - 1, locale),
      payers: payersSentence(shares, locale),
      share: shareSentence(
        stated?.won ?? null,
        project.department.total.current.won,
        project.department.name[locale],
        t,
      ),
    },
    split: shares.map(({ source, money, won, percent }) => ({
      id: source.id,
      name: source.name[locale],
      tone: source.tone,
      won,
      amount: money.printed,
      percent: `${oneDecimal(percent)}%`,
    })),
    rail: yearTotals(project, plan.year),
  };
}

/** Names of the key facts that the plan does not state for a project. */
export function absentFacts({ teams, period, places, laws }: Project, t: Dictionary): string[] {
  return [
    teams.length === 0 && t.project.team,
    period === null && t.project.period,
    places.length === 0 && t.project.places,
    laws.length === 0 && t.project.laws,
  ].filter((label) => label !== false);
}

/** A law with its article: "여권법 제13조", "Passport Act, Article 13". */
export function lawInWords({ name, article }: Project['laws'][number], locale: Locale): string {
  return [name[locale], article?.[locale]].filter(Boolean).join(locale === 'ko' ? ' ' : ', ');
}

/** A change in words: "2.569 million won (9.3%) more". */
export function changeInWords(change: Change, locale: Locale) {
  return {
    direction: change.won === 0 ? ('same' as const) : change.won > 0 ? ('more' as const) : ('less' as const),
    won: moneyInWords(Math.abs(change.won), locale),
    percent: change.percent === null ? null : oneDecimal(Math.abs(change.percent)),
  };
}

function absentAmount(project: Project, locale: Locale): string {
  const { money } = dictionary(locale);
  const { headline, missing } = project.budget;
  if (headline?.state !== undefined) return money[headline.state];
  return missing?.[locale] ?? money.noProjectBudget;
}

function changeSentence(change: Change | null, from: number, locale: Locale): string {
  return change === null ? '' : dictionary(locale).sentences.changeFrom(from, changeInWords(change, locale));
}

function payersSentence(shares: ReturnType<typeof sourceShares>, locale: Locale): string {
  const hundreds = perHundred(shares.map(({ percent }) => percent)) ?? [];
  return dictionary(locale).sentences.paidBy(
    hundreds.map((won, at): Payer => ({ won, name: shares[at]?.source.payer[locale] ?? '' })),
  );
}

/** What an amount is of the budget of a division or the bureau, in a sentence; "" where one is not known or a decrease. */
export function shareSentence(
  part: number | null,
  whole: number | null,
  name: string,
  t: Dictionary,
): string {
  if (part === null || whole === null || part < 0 || whole <= 0) return '';
  const percent = oneDecimal((part / whole) * 100);
  return t.sentences.shareOf(name, part > 0 && percent === '0.0' ? null : percent);
}
