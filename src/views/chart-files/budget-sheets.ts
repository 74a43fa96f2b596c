import { seriesRowSpec } from '../../charts/series-row/spec.ts';
import { anyBelowZero, fromZero, largest, sum } from '../../charts/shared/amounts.ts';
import { TONES } from '../../charts/shared/paint.ts';
import type { Sheet, SheetRow } from '../../charts/sheet/sheet.ts';
import { sourceSplitSpec } from '../../charts/source-split/spec.ts';
import type { PageContext } from '../../layouts/context.ts';
import { isLaterYear } from '../../model/budget.ts';
import { changeRanking, fundingMatrix, yearsView, type RankedChange } from '../../model/budget-views.ts';
import type { FundingSource } from '../../model/plan.ts';
import { amountShown, payerShare, signed, sumShown } from '../budget/amounts.ts';
import { changeGroups, longestChange } from '../budget/changes.ts';
import { changeShown, instead, longestBar, paidOf, payingSources, rateOrWords } from '../budget/matrix.ts';
import { barNote, budgetFrame, projectPages } from './budget-frame.ts';

/** A bar of what each source pays. */
function split(
  sources: readonly FundingSource[],
  won: readonly (number | null)[],
  max?: number,
): SheetRow['bar'] {
  const segments = sources.map(({ id, tone }, at) => ({ id, tone, amount: fromZero(won[at] ?? null) }));
  if (segments.every(({ amount }) => amount === null || amount === 0)) return null;
  return { spec: sourceSplitSpec({ sources: segments, ...(max === undefined ? {} : { max }) }) };
}

/** Who pays in each division: shares of its own whole. */
export function payersSheet(page: PageContext): Sheet {
  const { t, locale, plan } = page;
  const { unit, words, computed, of, source } = budgetFrame(page, 'payers-table', projectPages(page));
  const matrix = fundingMatrix(plan);
  const { groups, sums } = matrix;
  const paying = payingSources(matrix);
  const payment = (bySource: readonly number[], at: number) => {
    const [won, share] = [bySource[at] ?? 0, payerShare(bySource, at)];
    return won === 0 ? '' : share === '' ? sumShown(won, plan) : `${sumShown(won, plan)} (${share})`;
  };
  const row = (label: string, bySource: readonly number[], strong: boolean): SheetRow => ({
    label,
    strong,
    bar: anyBelowZero(bySource)
      ? null
      : split(
          paying.map((one) => one.source),
          paying.map(({ at }) => bySource[at] ?? 0),
        ),
    figures: [sumShown(sum(bySource), plan), ...paying.map(({ at }) => payment(bySource, at))],
  });
  return {
    title: of(words.byWhoPays(plan.year)),
    lines: [
      words.payersNote,
      `${unit} · ${computed}`,
      ...barNote(
        [...groups.map(({ sums: own }) => own), sums].flatMap(({ bySource }) => bySource),
        locale,
      ),
    ],
    label: t.department.division,
    columns: [
      { name: words.sumOfTables },
      ...paying.map(({ source: { name, tone } }) => ({ name: name[locale], paint: TONES[tone] })),
    ],
    rows: [
      ...groups.map(({ department, sums: own }) => row(department.name[locale], own.bySource, false)),
      row(words.all, sums.bySource, true),
    ],
    source,
  };
}

/** Every project's budget by source, by division. */
export function matrixSheet(page: PageContext): Sheet {
  const { t, locale, plan } = page;
  const { unit, words, of, source } = budgetFrame(page, 'matrix', projectPages(page));
  const matrix = fundingMatrix(plan);
  const { groups, sums } = matrix;
  const paying = payingSources(matrix);
  const max = longestBar(matrix);
  const drawn = groups.flatMap(({ rows }) => rows.flatMap(paidOf));
  return {
    title: of(words.projectsTable),
    lines: [unit, ...barNote(drawn, locale)],
    label: t.department.title,
    columns: [
      { name: t.money.budgetOf(plan.year) },
      { name: words.change(plan.year - 1) },
      ...paying.map(({ source: { name, tone } }) => ({ name: name[locale], paint: TONES[tone] })),
    ],
    rows: [
      ...groups.flatMap(({ department, rows, sums: own }) => [
        {
          label: department.name[locale],
          strong: true,
          bar: null,
          figures: [
            sumShown(own.stated, plan),
            '',
            ...paying.map(({ at }) => (own.bySource[at] === 0 ? '' : sumShown(own.bySource[at] ?? 0, plan))),
          ],
        },
        ...rows.map((row) => ({
          label: row.entry.short[locale],
          bar: split(
            paying.map((one) => one.source),
            paying.map(({ at }) => row.bySource[at]?.won ?? null),
            max,
          ),
          figures: [
            instead(row, plan.year, words) || amountShown(row.stated, plan),
            changeShown(row, plan.year, words),
            ...paying.map(({ at }) => amountShown(row.bySource[at] ?? null, plan)),
          ],
        })),
      ]),
      {
        label: words.all,
        strong: true,
        bar: null,
        figures: [
          sumShown(sums.stated, plan),
          '',
          ...paying.map(({ at }) => sumShown(sums.bySource[at] ?? 0, plan)),
        ],
      },
    ],
    source,
  };
}

/** Increases to the right of a middle line, decreases to its left, on one scale. */
export function changesSheet(page: PageContext): Sheet | null {
  const { t, locale, plan } = page;
  const [from, to] = [plan.year - 1, plan.year];
  const { unit, words, of, source } = budgetFrame(page, 'changes-table', projectPages(page));
  const ranking = changeRanking(plan);
  const { up, down, same } = ranking;
  const max = longestChange(ranking);
  if (max === 0) return null;
  const row = ({ project, from: before, to: now, change }: RankedChange): SheetRow => ({
    label: project.entry.short[locale],
    bar:
      change.won === 0
        ? null
        : {
            spec: seriesRowSpec({ value: Math.abs(change.won), highlight: change.won > 0, max }),
            side: change.won > 0 ? 'right' : 'left',
          },
    figures: [
      signed(change.won, plan),
      rateOrWords(change, now, to, words),
      amountShown(before, plan),
      amountShown(now, plan),
    ],
  });
  const groups = changeGroups(ranking, words);
  return {
    title: of(words.changesHeading(from, to)),
    lines: [
      words.changesLead({ up: up.length, down: down.length, same: same.length }),
      unit,
      words.changesNote(from, to),
    ],
    label: t.department.title,
    columns: [
      t.department.change,
      t.department.rate,
      ...[from, to].map((year) => t.money.year(String(year))),
    ].map((name) => ({ name })),
    rows: groups.flatMap(({ label, rows }) => [
      { label, strong: true, bar: null, figures: [] },
      ...rows.map(row),
    ]),
    source,
  };
}

/** The projects whose tables have all years together, year by year. */
export function yearsSheet(page: PageContext): Sheet | null {
  const { t, locale, plan } = page;
  const { unit, words, computed, of, source } = budgetFrame(page, 'years-sources', projectPages(page));
  const { years, sums, bySource, groups } = yearsView(plan);
  const max = largest(years.map((_, at) => sum(bySource.map(({ won }) => fromZero(won[at] ?? 0)))));
  if (max === 0) return null;
  return {
    title: of(words.yearsBySource(groups.reduce((sum, { rows }) => sum + rows.length, 0))),
    lines: [
      `${unit} · ${computed}`,
      ...barNote(
        bySource.flatMap(({ won }) => won),
        locale,
      ),
    ],
    label: words.yearHead,
    columns: [
      { name: t.money.total },
      ...bySource.map(({ source: { name, tone } }) => ({ name: name[locale], paint: TONES[tone] })),
    ],
    rows: years.map((year, at) => ({
      label: isLaterYear(year, plan) ? `${t.money.year(year)} (${words.planned})` : t.money.year(year),
      strong: year === String(plan.year),
      bar: split(
        bySource.map((one) => one.source),
        bySource.map(({ won }) => won[at] ?? null),
        max,
      ),
      figures: [sumShown(sums[at] ?? 0, plan), ...bySource.map(({ won }) => sumShown(won[at] ?? 0, plan))],
    })),
    source,
  };
}
