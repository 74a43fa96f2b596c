import type { Text } from '../../schemas/text.ts';
import type { Staffing } from '../plan.ts';
import type { Rule } from './check.ts';
import { TOTAL_COLUMN } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofQuantity } from './operand.ts';
import { inStaffing, ROWS, rowName } from './staff-rows.ts';

/** In each row of the staffing tables, the grades add up to the total. */
export const staffGrades: Rule = {
  id: 'staff-grades',
  reason: { ko: '직급별 인원을 더하면 합계가 됩니다.', en: 'The grades add up to the total.' },
  run: (plan) => {
    const tables: { staffing: Staffing; place: Text; page: number; department?: string }[] = [
      { staffing: plan.staffing, place: plan.bureau, page: plan.staffing.page },
      ...plan.departments.map(({ id, name, staffing, page }) => ({
        staffing,
        place: name,
        page,
        department: id,
      })),
    ];
    return tables.flatMap(({ staffing, place, page, department }) =>
      ROWS.map((row) =>
        makeCheck({
          rule: 'staff-grades',
          kind: 'sum',
          where: inStaffing(department, row, 'total'),
          page,
          place,
          label: join(rowName(row), TOTAL_COLUMN),
          result: ofQuantity(staffing.total[row]),
          terms: staffing.grades.flatMap((grade, at) => {
            const figure = staffing.byGrade[at]?.[row];
            return figure === undefined ? [] : [{ label: grade.name, operand: ofQuantity(figure) }];
          }),
        }),
      ),
    );
  },
};
