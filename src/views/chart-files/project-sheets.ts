import { seriesRowSpec } from '../../charts/series-row/spec.ts';
import { TONES } from '../../charts/shared/paint.ts';
import type { Sheet } from '../../charts/sheet/sheet.ts';
import { sourceSplitSpec } from '../../charts/source-split/spec.ts';
import {
  hasBars,
  lyingBars,
  rowUnit,
  standingBars,
  tableMeta,
  unitLabel,
} from '../../components/data-table.ts';
import { BUDGET_WORDS } from '../../i18n/budget-words.ts';
import { CHART_WORDS } from '../../i18n/chart-words.ts';
import { plainText } from '../../i18n/fact.ts';
import { periodName } from '../../i18n/heads.ts';
import { inBoth, type Locale } from '../../i18n/locale.ts';
import { printedNumber } from '../../i18n/number.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageContext } from '../../layouts/context.ts';
import { isLaterYear } from '../../model/budget.ts';
import type { Project } from '../../model/plan.ts';
import { resolveRef } from '../../model/refs.ts';
import { cellText, type Column, type GridCell, type Table } from '../../model/table.ts';
import { barSources, budgetMeta, greatestPeriod, paidIn } from '../project/budget-table.ts';
import { barNote } from './budget-frame.ts';
import { sourceLines } from './source.ts';

/** A project's budget by source and period; null where there is nothing to draw. */
export function budgetSheet(page: PageContext, project: Project): Sheet | null {
  const { t, locale, plan } = page;
  const { table } = project.budget;
  if (table === null || greatestPeriod(table) === 0) return null;
  const max = greatestPeriod(table);
  const sources = barSources(table);
  return {
    title: CHART_WORDS[locale].of(project.entry.title[locale], t.money.bySourceAndYear),
    lines: [budgetMeta(table, plan, locale).join(' · '), ...barNote(paidIn(table), locale)],
    label: BUDGET_WORDS[locale].yearHead,
    columns: table.rows.map(({ source, label }) => ({
      name: label?.[locale] ?? source?.name[locale] ?? t.money.total,
      ...(source === null ? {} : { paint: TONES[source.tone] }),
    })),
    rows: [
      ...table.periods.map((period, at) => ({
        label: isLaterYear(period, plan)
          ? `${periodName(period)[locale]} (${BUDGET_WORDS[locale].planned})`
          : periodName(period)[locale],
        strong: period === String(plan.year),
        bar: {
          spec: sourceSplitSpec({
            sources: sources.map(({ id, tone, amounts }) => ({ id, tone, amount: amounts[at] ?? null })),
            max,
          }),
        },
        figures: table.rows.map(({ amounts }) => printedNumber(amounts[at]?.printed ?? '', locale)),
      })),
      {
        label: table.totalLabel?.[locale] ?? t.money.total,
        bar: null,
        figures: table.rows.map(({ total }) => printedNumber(total.printed, locale)),
      },
    ],
    source: sourceLines(
      page,
      t.page.from(project.entry.page),
      `${routes.project(plan.id, project.id)}#budget-table`,
    ),
  };
}

/** A table that has bars, over its columns or in its rows; null for any other. */
export function tableSheet(page: PageContext, project: Project, table: Table): Sheet | null {
  const { t, locale, plan } = page;
  const standing = standingBars(table);
  const lying = lyingBars(table);
  if (table.chart === undefined || !hasBars(table)) return null;
  const finding = plainText(table.chart.finding, locale, (ref) => resolveRef(plan, project, ref));
  return {
    title: CHART_WORDS[locale].of(project.entry.title[locale], plainText(table.title, locale)),
    lines: [finding, tableMeta(table, locale).join(' · ')].filter((line) => line !== ''),
    ...(standing === null ? rowsLying(table, lying, locale) : rowsStanding(table, standing, locale)),
    source: sourceLines(
      page,
      t.page.from(project.entry.page),
      `${routes.project(plan.id, project.id)}#${table.id}`,
    ),
  };
}

type Body = Pick<Sheet, 'label' | 'columns' | 'rows'>;

/** The columns of a table turned into rows: the figures are those of the row that the bars show. */
function rowsStanding(
  table: Table,
  { values, highlight }: NonNullable<ReturnType<typeof standingBars>>,
  locale: Locale,
): Body {
  const at = table.rows.findIndex(({ id }) => id === table.chart?.row);
  const row = table.rows[at];
  const unit = row === undefined ? null : rowUnit(row, locale);
  const max = Math.max(0, ...values.map((value) => value ?? 0));
  const body = table.columns.filter(({ id }) => !table.heads.includes(id));
  return {
    label: '',
    columns: [{ name: headWithUnit(headOf(table, at, locale), unit) }],
    rows: body.map((column, index) => ({
      label: columnName(column, locale),
      strong: highlight.includes(index),
      bar: barOf(values[index] ?? null, highlight.includes(index), max),
      figures: [cellShown(table.grid[at]?.[table.columns.indexOf(column)], locale)],
    })),
  };
}

function rowsLying(table: Table, lying: ReturnType<typeof lyingBars>, locale: Locale): Body {
  const at = table.columns.findIndex(({ id }) => id === table.chart?.column);
  const column = table.columns[at];
  const unit = column?.unit === undefined ? null : unitLabel(column.unit, locale);
  return {
    label: table.columns
      .filter(({ id }) => table.heads.includes(id))
      .map(({ label }) => plainText(label, locale))
      .join(' · '),
    columns: [{ name: headWithUnit(column === undefined ? '' : columnName(column, locale), unit) }],
    rows: table.rows.map((row, index) => ({
      label: headOf(table, index, locale),
      strong: row.total || lying?.highlight[index] === true,
      bar: barOf(lying?.values[index] ?? null, lying?.highlight[index] ?? false, lying?.max ?? 0),
      figures: [cellShown(table.grid[index]?.[at], locale)],
    })),
  };
}

function barOf(value: number | null, highlight: boolean, max: number): Sheet['rows'][number]['bar'] {
  return value === null || max === 0 ? null : { spec: seriesRowSpec({ value, highlight, max }) };
}

function columnName({ label, group }: Column, locale: Locale): string {
  return [group, label].flatMap((text) => (text === undefined ? [] : [plainText(text, locale)])).join(' ');
}

/** What a row is called: its heads, each once. */
function headOf(table: Table, row: number, locale: Locale): string {
  const heads = table.columns.flatMap(({ id }, at) =>
    table.heads.includes(id) ? [cellShown(table.grid[row]?.[at], locale)] : [],
  );
  return [...new Set(heads)].join(' · ');
}

function cellShown(cell: GridCell | undefined, locale: Locale): string {
  if (cell === undefined) return '';
  const { content } = cell;
  if (typeof content === 'string') return printedNumber(content, locale);
  return plainText(
    inBoth((one) => cellText(content, one, ', ')),
    locale,
  );
}

function headWithUnit(name: string, unit: string | null): string {
  return unit === null ? name : `${name} (${unit})`;
}
