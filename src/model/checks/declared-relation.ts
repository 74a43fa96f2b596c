import type { Relation } from '../../schemas/figure.ts';
import { parseCellRef, parseRef } from '../../schemas/ref.ts';
import { expandCells } from '../link/check-references.ts';
import type { Plan, Project } from '../plan.ts';
import { resolveRef } from '../refs.ts';
import type { Table } from '../table.ts';
import type { Check, Rule, Where } from './check.ts';
import { refName } from './labels.ts';
import { isAbsent, makeCheck } from './make-check.ts';
import { ofFact, ofQuantity, ONE, type Operand } from './operand.ts';
import { readQuantity } from '../number.ts';

/** Relations that the content declares among the cells of a table, or among figures of a project. */
export const declaredRelation: Rule = {
  id: 'declared-relation',
  reason: {
    ko: '표와 문장에서 합계, 차이, 비율로 적힌 값은 그 값을 이루는 다른 값으로 다시 계산할 수 있습니다.',
    en: 'What tables and sentences give as a total, difference or rate follows from the other figures that it is made of.',
  },
  run: (plan) =>
    plan.projects.flatMap((project) => [
      ...project.tables.flatMap((table) =>
        table.relations.flatMap((relation) => ofTable(plan, project, table, relation)),
      ),
      ...project.relations.flatMap((relation) => instance(plan, project, relation)),
    ]),
};

type TableRelation = Table['relations'][number];

/** One instance for each row or column that "*" stands for in the result. */
function ofTable(plan: Plan, project: Project, table: Table, relation: TableRelation): Check[] {
  const { except = [] } = relation;
  if (!relation.result.includes('*')) {
    const [result = relation.result] = expandCells(table, relation.result);
    const of = relation.of.flatMap((ref) => expandCells(table, ref, except)).filter((ref) => ref !== result);
    // Where "*" runs over many cells, blanks and words among them are no terms.
    const terms = relation.of.some((ref) => ref.includes('*'))
      ? of.filter((ref) => isFigure(plan, project, ref))
      : of;
    return instance(plan, project, {
      ...relation,
      result,
      of: relation.kind === 'count' ? of.filter((ref) => isThere(plan, project, ref)) : terms,
    });
  }
  return expandCells(table, relation.result, except).flatMap((result) => {
    const [, row = '', column = ''] = parseRef(result)?.steps ?? [];
    const bind = (ref: string): string[] => {
      const cells = parseCellRef(ref);
      if (cells?.row === '*' && cells.column !== '*') return expandCells(table, ref.replace('*', row));
      if (cells?.column === '*') return expandCells(table, ref.replace('*', column));
      return expandCells(table, ref);
    };
    return instance(plan, project, { ...relation, result, of: relation.of.flatMap(bind) });
  });
}

function isFigure(plan: Plan, project: Project, ref: string): boolean {
  return ofFact(resolveRef(plan, project, ref))?.value != null;
}

function isThere(plan: Plan, project: Project, ref: string): boolean {
  const operand = operandOf(plan, project, ref);
  return operand !== null && !isAbsent(operand);
}

function operandOf(plan: Plan, project: Project, ref: string): Operand | null {
  const fact = resolveRef(plan, project, ref);
  if (fact?.kind === 'text') return ofQuantity(readQuantity(fact.text.ko));
  return ofFact(fact);
}

function instance(plan: Plan, project: Project, relation: Relation): Check[] {
  const result = operandOf(plan, project, relation.result);
  const terms = relation.of.map((ref) => ({
    label: refName(plan, project, ref),
    operand: operandOf(plan, project, ref),
  }));
  if (result === null || result.state === 'word') return [];
  const present = terms.flatMap(({ label, operand }) => {
    if (relation.kind === 'count') return [{ label, operand: ONE }];
    return operand === null ? [] : [{ label, operand }];
  });
  // A row without any figure states nothing that could be checked.
  if (present.length === 0 || (isAbsent(result) && present.every(({ operand }) => operand.value === null)))
    return [];
  if (present.some(({ operand }) => operand.state === 'word')) return [];
  return [
    makeCheck({
      rule: 'declared-relation',
      kind: relation.kind,
      where: whereOf(project, relation.result),
      page: project.entry.page,
      label: refName(plan, project, relation.result),
      result,
      terms: present,
      reason: relation.unclear,
      mark: relation.kind,
    }),
  ];
}

/**
 * Where a reference's figure stands.
 * @throws RangeError where it is no reference
 */
export function whereOf(project: Project, ref: string): Where {
  const parsed = parseRef(ref);
  if (parsed === null) throw new RangeError(`"${ref}" is no reference`);
  const { project: other, kind, steps, nth } = parsed;
  const [table, ...cell] =
    kind === 'tables' && other === null ? steps : [other === null ? kind : `${other}/${kind}`, ...steps];
  return {
    department: project.department.id,
    project: project.id,
    table: table ?? '',
    cell: `${cell.join('.')}${nth === null ? '' : `#${String(nth)}`}`,
  };
}
