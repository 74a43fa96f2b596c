import { titleOf } from '../../data-files/sheet.ts';
import { sheetsOf } from '../../data-files/sheets.ts';
import { DATA_WORDS } from '../../i18n/data-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Plan } from '../../model/plan.ts';

/** The table files of the bureau, or of one division. */
export interface TableGroup {
  name: string;
  sheets: { id: string; title: string }[];
}

/** Every table file, grouped as the plan is: the bureau first, then the divisions. */
export function tableGroups(plan: Plan, locale: Locale): TableGroup[] {
  const sheets = sheetsOf(plan);
  return [null, ...plan.departments]
    .map((owner) => ({
      name: owner?.name[locale] ?? DATA_WORDS[locale].ofBureau,
      sheets: sheets
        .filter(({ department }) => department === owner)
        // A project's table says whose it is; a division's own stands beneath its name.
        .map((sheet) => ({
          id: sheet.id,
          title: (sheet.project === null ? sheet.title : titleOf(sheet))[locale],
        })),
    }))
    .filter((group) => group.sheets.length > 0);
}
