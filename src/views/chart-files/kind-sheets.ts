import { pairSpec } from '../../charts/pair/spec.ts';
import { partSpec } from '../../charts/part/spec.ts';
import { largest } from '../../charts/shared/amounts.ts';
import { ACCENT, QUIET } from '../../charts/shared/paint.ts';
import type { Sheet, SheetRow } from '../../charts/sheet/sheet.ts';
import { printedNumber } from '../../i18n/number.ts';
import type { PageContext } from '../../layouts/context.ts';
import { listedShares, listedSum } from '../../model/budget-views.ts';
import { asPrinted, sumShown, shareShown } from '../budget/amounts.ts';
import { kindGroups } from '../budget/kinds.ts';
import { listedBar, longestWhole } from '../budget/listed.ts';
import { barNote, budgetFrame, changeColumns } from './budget-frame.ts';

/** Bureau and divisions by kind, this year against last. */
export function kindsSheet(page: PageContext): Sheet | null {
  const { t, locale, plan } = page;
  const { unit, words, of, source } = budgetFrame(page, 'kinds-table');
  const groups = kindGroups(plan);
  const all = groups.flatMap(({ rows }) => rows);
  const drawn = all.flatMap(({ current, previous }) => [current, previous]);
  const max = largest(drawn);
  if (max === 0) return null;
  return {
    title: of(words.kindsHeading(plan.year - 1, plan.year)),
    lines: [`${unit} · ${words.kindsNote}`, ...barNote(drawn, locale)],
    label: t.department.kind,
    columns: changeColumns(page),
    rows: groups.flatMap(({ department, rows }) =>
      rows.map(({ kind, current, previous, cells, computed }) => ({
        label:
          kind === null
            ? (department?.name ?? plan.bureau)[locale]
            : computed
              ? `${kind[locale]} (${words.computed})`
              : kind[locale],
        strong: kind === null,
        bar: { spec: pairSpec({ current, previous, max }) },
        figures: cells.map(({ text }) => printedNumber(text, locale)),
      })),
    ),
    source,
  };
}

/** What projects state of each division's money of the kind that they are paid from, and the rest. */
export function listedSheet(page: PageContext): Sheet | null {
  const { t, locale, plan } = page;
  const { unit, words, of, source } = budgetFrame(page, 'listed-table');
  const shares = listedShares(plan);
  const kind = plan.budget.projectKind?.name[locale] ?? '';
  const max = longestWhole(shares);
  if (max === 0) return null;
  const row = (label: string, printed: string, whole: number, listed: number): SheetRow => ({
    label,
    bar: null,
    figures: [
      printedNumber(printed, locale),
      sumShown(listed, plan),
      shareShown(listed, whole),
      printedNumber(asPrinted(whole - listed, plan), locale),
    ],
  });
  const sums = listedSum(shares);
  const drawn = shares.flatMap((share) => [share.whole.current.won, share.listed]);
  return {
    title: of(words.listedHeading(kind)),
    lines: [unit, words.listedNote, ...barNote(drawn, locale)],
    label: t.department.division,
    columns: [
      { name: kind },
      { name: words.listed, paint: ACCENT },
      { name: words.listedShare },
      { name: words.notListed, paint: QUIET },
    ],
    rows: [
      ...shares
        .filter(({ rest }) => rest !== null)
        .map((share) => ({
          ...row(
            share.department.name[locale],
            share.whole.current.printed,
            share.whole.current.won ?? 0,
            share.listed,
          ),
          bar: { spec: partSpec(listedBar(share, max)) },
        })),
      ...(sums === null
        ? []
        : [{ ...row(words.all, sumShown(sums.whole, plan), sums.whole, sums.listed), strong: true }]),
    ],
    source,
  };
}
