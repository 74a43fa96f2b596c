import { titleOf } from '../../data-files/csv-table.ts';
import { csvTables } from '../../data-files/csv-tables.ts';
import { DATA_WORDS } from '../../i18n/data-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Plan } from '../../model/plan.ts';

/** The table files of the bureau, or of one division. */
export interface TableGroup {
  name: string;
  tables: { id: string; title: string }[];
}

/** Every table file, grouped as the plan is: the bureau first, then the divisions. */
export function tableGroups(plan: Plan, locale: Locale): TableGroup[] {
  const tables = csvTables(plan);
  return [null, ...plan.departments]
    .map((owner) => ({
      name: owner?.name[locale] ?? DATA_WORDS[locale].ofBureau,
      tables: tables
        .filter(({ department }) => department === owner)
        // A project's table says whose it is; a division's own stands beneath its name.
        .map((table) => ({
          id: table.id,
          title: (table.project === null ? table.title : titleOf(table))[locale],
        })),
    }))
    .filter((group) => group.tables.length > 0);
}
