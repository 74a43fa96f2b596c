import { pairSpec } from '../../charts/pair/spec.ts';
import { largest } from '../../charts/shared/amounts.ts';
import { ACCENT, QUIET } from '../../charts/shared/paint.ts';
import type { Sheet } from '../../charts/sheet/sheet.ts';
import { CHART_WORDS } from '../../i18n/chart-words.ts';
import { unitName } from '../../i18n/number.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageContext } from '../../layouts/context.ts';
import type { Department, Staffing } from '../../model/plan.ts';
import { staffDifference, staffFinding } from '../department/staffing.ts';
import { barNote, changeColumns, changeFigures } from './budget-frame.ts';
import { sourceLines } from './source.ts';

/** A division's budget by kind, this year against last. */
export function kindSheet(page: PageContext, department: Department): Sheet | null {
  const { t, locale, plan } = page;
  const rows = [department.total, ...department.budget];
  const drawn = rows.flatMap(({ current, previous }) => [current.won, previous.won]);
  const max = largest(drawn);
  if (max === 0) return null;
  return {
    title: CHART_WORDS[locale].of(department.name[locale], t.department.budgetByKind),
    lines: [t.money.unit(unitName(plan.budget, locale)), ...barNote(drawn, locale)],
    label: t.department.kind,
    columns: changeColumns(page),
    rows: rows.map((row) => ({
      label: row.kind?.name[locale] ?? t.money.total,
      strong: row.kind === null,
      bar: { spec: pairSpec({ current: row.current.won, previous: row.previous.won, max }) },
      figures: changeFigures(row, locale),
    })),
    source: sourceLines(
      page,
      t.page.from(plan.budget.page),
      `${routes.department(plan.id, department.id)}#kind-table`,
    ),
  };
}

/** Posts and current staff by grade: of a division, or of the bureau. */
export function staffSheet(page: PageContext, staffing: Staffing, department: Department | null): Sheet {
  const { t, locale, plan } = page;
  const drawn = staffing.byGrade.flatMap(({ quota, current }) => [quota.value, current.value]);
  const max = Math.max(1, largest(drawn));
  const figures = ({ current, quota }: Staffing['total']) => [current.printed, quota.printed];
  return {
    title: CHART_WORDS[locale].of((department?.name ?? plan.bureau)[locale], t.department.staffByGrade),
    lines: [
      ...[staffFinding(staffing, locale), plan.staffing.asOf[locale]].filter((line) => line !== ''),
      ...barNote(drawn, locale),
    ],
    label: t.department.grade,
    columns: [
      { name: t.department.current, paint: ACCENT },
      { name: t.department.quota, paint: QUIET },
    ],
    rows: [
      { label: t.money.total, strong: true, bar: null, figures: figures(staffing.total) },
      ...staffing.byGrade.map((grade, at) => ({
        label: staffing.grades[at]?.name[locale] ?? '',
        strong: (staffDifference(grade) ?? 0) !== 0,
        bar: {
          spec: pairSpec({ current: grade.current.value, previous: grade.quota.value, max }),
        },
        figures: figures(grade),
      })),
    ],
    source: sourceLines(
      page,
      department === null ? t.page.from(plan.staffing.page) : t.page.from(department.page),
      department === null
        ? `${routes.people(plan.id)}#staff-table`
        : `${routes.department(plan.id, department.id)}#staff-table`,
    ),
  };
}
