import type { Text } from '../../schemas/text.ts';
import type { Plan } from '../plan.ts';
import type { Unit } from './operand.ts';

/**
 * How a printed figure stands to what the other figures give:
 * agrees; rounding (explained by the printed precision); unclear (may be explained: a partial year, an unstated scope);
 * differs (cannot be explained); malformed (digits that form no number); missing (nothing to compare with).
 */
export type CheckStatus = 'agrees' | 'rounding' | 'unclear' | 'differs' | 'malformed' | 'missing';

/** Lists of a project that stand as `table` where a figure is in one of them: no table may have such an id. */
export const LISTS_WITH_FIGURES: readonly string[] = ['amounts', 'items', 'figures', 'events'];

/** Where a figure stands. */
export interface Where {
  department?: string;
  project?: string;
  /**
   * In a project: a table's id, one of `LISTS_WITH_FIGURES`, or "budget" or "remarks", which no table may have either.
   * In a division or the bureau: "staffing", "budget-overview" or "organisation".
   */
  table?: string;
  /** In a table row.column; in a list an entry's id, and after it what the entry has several of: "repairs.budget". */
  cell?: string;
}

/** One instance of one relation: this printed figure, checked against those. */
export interface Check {
  /** Permanent: rule, place and what else tells instances apart. */
  id: string;
  /** Permanent name of the rule. */
  rule: RuleId;
  status: CheckStatus;
  where: Where;
  /** The printed string. */
  printed: string;
  /** How it reads in each language, where it is words and no figure: a date. */
  reads?: Text;
  /** Unit of both. */
  unit: Unit | null;
  /** What the other figures give, in the same unit; "" where they give nothing. */
  computed: string;
  /** How that reads in each language, where it is words and no figure. */
  computedReads?: Text;
  /** Size of the difference, in the same unit; "" where there is none to name. */
  difference: string;
  /** Page of the printed plan on which the project or table begins. */
  page: number;
  /** What is checked, in words: "여권발급 건수 · 합계". */
  label: Text;
  /** Whose it is, where that is no project: a division, or the bureau. The label leaves it out. */
  place?: Text;
  /** The figures that it was computed from. */
  terms: { label: Text; printed: string; unit: Unit | null }[];
  /** How the terms are put together, for the worked sum. */
  kind: Operation;
  /** Why a difference may be explained; null where nothing explains it. */
  reason: Text | null;
  /** The printed figure is the computed one with its further digits cut off. */
  truncated: boolean;
}

export type Operation =
  | 'sum'
  | 'difference'
  | 'rate'
  | 'share'
  | 'ratio'
  | 'product'
  | 'equals'
  | 'count'
  | 'average'
  | 'at-most'
  | 'reading'
  | 'order';

export type RuleId =
  | 'sources-total'
  | 'periods-total'
  | 'headline-table'
  | 'stated-amount'
  | 'amount-sources'
  | 'amount-formula'
  | 'department-kinds'
  | 'department-change'
  | 'department-rate'
  | 'bureau-departments'
  | 'staff-grades'
  | 'staff-departments'
  | 'list-length'
  | 'declared-relation'
  | 'malformed-number'
  | 'out-of-proportion'
  | 'dates'
  | 'name-spelling';

/** A rule: why it holds, and its instances in a plan. */
export interface Rule {
  id: RuleId;
  /** Why the relation must hold. */
  reason: Text;
  run: (plan: Plan) => Check[];
}
