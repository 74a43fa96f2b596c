import type { Text } from '../../schemas/text.ts';
import type { Rule } from './check.ts';
import { TOTAL_COLUMN } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofQuantity } from './operand.ts';
import { inStaffing, ROWS, rowName } from './staff-rows.ts';

/** In each grade, and over all, the divisions' staff add up to the bureau's. */
export const staffDepartments: Rule = {
  id: 'staff-departments',
  reason: {
    ko: '과별 인원을 더하면 국의 인원이 됩니다.',
    en: 'The divisions’ staff add up to the bureau’s.',
  },
  run: (plan) => {
    const { staffing, departments } = plan;
    const columns: { id: string; name: Text; grade: number | null }[] = [
      { id: 'total', name: TOTAL_COLUMN, grade: null },
      ...staffing.grades.map(({ id, name }, grade) => ({ id, name, grade })),
    ];
    return columns.flatMap(({ id, name, grade }) =>
      ROWS.flatMap((row) => {
        const pick = (one: Pick<typeof staffing, 'total' | 'byGrade'>) =>
          grade === null ? one.total[row] : one.byGrade[grade]?.[row];
        const result = pick(staffing);
        if (result === undefined) return [];
        return [
          makeCheck({
            rule: 'staff-departments',
            kind: 'sum',
            where: inStaffing(undefined, row, id),
            page: staffing.page,
            label: join(rowName(row), name),
            result: ofQuantity(result),
            terms: departments.flatMap((department) => {
              const figure = pick(department.staffing);
              return figure === undefined ? [] : [{ label: department.name, operand: ofQuantity(figure) }];
            }),
          }),
        ];
      }),
    );
  },
};
