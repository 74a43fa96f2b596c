import type { Text } from '../../schemas/text.ts';
import type { Check, Operation, RuleId, Where } from './check.ts';
import { compare } from './compare.ts';
import type { Operand } from './operand.ts';

/** What a rule says of one instance. */
export interface Instance {
  rule: RuleId;
  kind: Operation;
  where: Where;
  page: number;
  label: Text;
  /** The division or the bureau, whose name the label leaves out. */
  place?: Text;
  result: Operand;
  terms: { label: Text; operand: Operand }[];
  /** Why a difference may be explained. */
  reason?: Text | undefined;
  /** Tells instances of one rule at one place apart. */
  mark?: string;
}

/** Compares and writes the instance down. */
export function makeCheck(instance: Instance): Check {
  const { rule, kind, where, page, label, place, result, terms, reason, mark } = instance;
  const outcome = compare(
    kind,
    result,
    terms.map(({ operand }) => operand),
  );
  return {
    id: checkId(rule, where, mark),
    rule,
    status: outcome.status === 'differs' && reason !== undefined ? 'unclear' : outcome.status,
    where,
    printed: result.printed,
    unit: result.unit,
    computed: outcome.computed,
    difference: outcome.difference,
    page,
    label,
    ...(place === undefined ? {} : { place }),
    terms: terms.map(({ label: name, operand }) => ({
      label: name,
      printed: operand.printed,
      unit: operand.unit,
    })),
    kind,
    reason: reason ?? null,
    truncated: outcome.truncated,
  };
}

/** The permanent id of a check, as its address has it. */
export function checkId(rule: RuleId, { department, project, table, cell }: Where, mark?: string): string {
  return [rule, department, project, table, cell, mark].filter(Boolean).join('/');
}

/** Puts two texts together with a middle dot: "구비 · 2025년". */
export function join(...parts: Text[]): Text {
  return { ko: parts.map(({ ko }) => ko).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

/** The same words in both languages: a year, a number. */
export function same(text: string): Text {
  return { ko: text, en: text };
}

/** Nothing printed at all: a place that was lost or left out. */
export function isAbsent(operand: Operand): boolean {
  return operand.state === 'blank' || operand.state === 'dash';
}
