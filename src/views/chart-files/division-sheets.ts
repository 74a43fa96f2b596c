import { pairSpec } from '../../charts/pair/spec.ts';
import { largest } from '../../charts/shared/amounts.ts';
import { ACCENT, QUIET } from '../../charts/shared/paint.ts';
import type { Sheet, SheetRow } from '../../charts/sheet/sheet.ts';
import { CHART_WORDS } from '../../i18n/chart-words.ts';
import { printedNumber, unitName } from '../../i18n/number.ts';
import { PEOPLE_WORDS } from '../../i18n/people-words.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageContext } from '../../layouts/context.ts';
import { staffDifference } from '../department/staffing.ts';
import { staffGroups } from '../people/people.ts';
import { barNote, changeColumns, changeFigures } from './budget-frame.ts';
import { sourceLines } from './source.ts';

/** The divisions' budgets side by side, this year against last, and the printed total. */
export function divisionMoneySheet(page: PageContext): Sheet | null {
  const { t, locale, plan } = page;
  const { total } = plan.budget;
  const rows = plan.departments.map((department) => ({
    name: department.name[locale],
    money: department.total,
  }));
  const drawn = rows.flatMap(({ money }) => [money.current.won, money.previous.won]);
  const max = largest(drawn);
  if (max === 0) return null;
  return {
    title: CHART_WORDS[locale].of(plan.bureau[locale], CHART_WORDS[locale].divisions),
    lines: [t.money.unit(unitName(plan.budget, locale)), ...barNote(drawn, locale)],
    label: t.department.division,
    columns: changeColumns(page),
    rows: [
      ...rows.map(({ name, money }): SheetRow => ({
        label: name,
        bar: { spec: pairSpec({ current: money.current.won, previous: money.previous.won, max }) },
        figures: changeFigures(money, locale),
      })),
      { label: t.overview.total, strong: true, bar: null, figures: changeFigures(total, locale) },
    ],
    source: sourceLines(page, t.page.from(plan.budget.page), `${routes.plan(plan.id)}#division-table`),
  };
}

/** The divisions' staff against their posts, and the bureau's. */
export function divisionStaffSheet(page: PageContext): Sheet | null {
  const { t, locale, plan } = page;
  const words = PEOPLE_WORDS[locale];
  const [bureau, ...divisions] = staffGroups(plan);
  const drawn = divisions.flatMap(({ staffing: { total } }) => [total.quota.value, total.current.value]);
  const max = largest(drawn);
  if (bureau === undefined || max === 0) return null;
  return {
    title: CHART_WORDS[locale].of(plan.bureau[locale], words.byDivision),
    lines: [plan.staffing.asOf[locale], ...barNote(drawn, locale)],
    label: t.department.division,
    columns: [
      { name: t.department.current, paint: ACCENT },
      { name: t.department.quota, paint: QUIET },
      { name: words.difference },
    ],
    rows: [...divisions, bureau].map(({ department, staffing }): SheetRow => {
      const { quota, current } = staffing.total;
      const difference = staffDifference(staffing.total);
      return {
        label: department === null ? t.overview.total : department.name[locale],
        strong: department === null,
        bar:
          department === null
            ? null
            : { spec: pairSpec({ current: current.value, previous: quota.value, max }) },
        figures: [
          printedNumber(current.printed, locale),
          printedNumber(quota.printed, locale),
          difference === null ? '' : words.says(difference),
        ],
      };
    }),
    source: sourceLines(page, t.page.from(plan.staffing.page), `${routes.people(plan.id)}#division-staff`),
  };
}
