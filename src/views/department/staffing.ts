import type { Locale } from '../../i18n/locale.ts';
import type { Quantity } from '../../model/number.ts';
import type { Staffing } from '../../model/plan.ts';

/** Grades whose current staff differ from the authorised posts, and by how many. */
export function staffDifferences(staffing: Staffing, locale: Locale) {
  const differences = staffing.grades.map(({ name }, at) => {
    const row = staffing.byGrade[at];
    return { grade: name[locale], by: difference(row?.quota, row?.current) };
  });
  return {
    over: differences.filter(({ by }) => by > 0),
    under: differences.filter(({ by }) => by < 0).map(({ grade, by }) => ({ grade, by: -by })),
  };
}

function difference(quota: Quantity | undefined, current: Quantity | undefined): number {
  return quota?.value == null || current?.value == null ? 0 : current.value - quota.value;
}
