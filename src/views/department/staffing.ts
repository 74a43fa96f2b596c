import { dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Quantity } from '../../model/number.ts';
import type { Staffing } from '../../model/plan.ts';

/** Current staff less authorised posts; null where a figure cannot be read. A dash or a blank stands for none. */
export function staffDifference({ quota, current }: Staffing['total']): number | null {
  const [posts, staff] = [countOf(quota), countOf(current)];
  return posts === null || staff === null ? null : staff - posts;
}

function countOf({ value, state }: Quantity): number | null {
  return state === 'blank' || state === 'dash' ? 0 : value;
}

/** In which grades current staff differ from the authorised posts, in a sentence; "" where a figure cannot be read. */
export function staffFinding({ grades, byGrade }: Staffing, locale: Locale): string {
  const differences = byGrade.map((row, at) => ({
    grade: grades[at]?.name[locale] ?? '',
    by: staffDifference(row),
  }));
  const known = differences.flatMap(({ grade, by }) => (by === null ? [] : [{ grade, by }]));
  if (known.length < differences.length) return '';
  return dictionary(locale).department.staffFinding(
    known.filter(({ by }) => by > 0),
    known.filter(({ by }) => by < 0).map(({ grade, by }) => ({ grade, by: -by })),
  );
}
