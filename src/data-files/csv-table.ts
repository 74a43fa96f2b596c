import type { Department, Project } from '../model/plan.ts';
import type { Text } from '../schemas/text.ts';
import { csv } from './csv.ts';

/** A printed table, ready to be written: texts in both languages, merged cells repeated. */
export interface CsvTable {
  /** Permanent: tables/<id>.csv. */
  id: string;
  /** Its own; beside other places' tables `titleOf` tells whose it is. */
  title: Text;
  /** Date of record, remarks beneath the table. */
  notes: Text[];
  /** Page of the printed plan on which it stands, or its project begins. */
  page: number;
  /** Whose table it is; null for the bureau's. */
  department: Department | null;
  project: Project | null;
  columns: CsvColumn[];
  rows: CsvCell[][];
}

/** The title with whose table it is: "여권 발급: 발급 건수". */
export function titleOf({ title, department, project }: CsvTable): Text {
  const place = project?.entry.short ?? department?.name;
  return place === undefined ? title : { ko: `${place.ko}: ${title.ko}`, en: `${place.en}: ${title.en}` };
}

export interface CsvColumn {
  name: Text;
  unit: Text | null;
}

/** As printed where it is the same in both languages. */
export type CsvCell = string | Text;

/** A column with words gives two columns of the file, one for each language. */
const LANGUAGES = { ko: '한국어', en: 'English' } as const;

/** The table as the file has it: heads and rows. */
export function flatten({ columns, rows }: CsvTable): { header: string[]; rows: string[][] } {
  const inWords = columns.map((_, at) => rows.some((row) => typeof row[at] === 'object'));
  const header = columns.flatMap((column, at) => {
    const name = headOf(column);
    return inWords[at] === true ? [`${name}, ${LANGUAGES.ko}`, `${name}, ${LANGUAGES.en}`] : [name];
  });
  return {
    header: unique(header),
    rows: rows.map((row) =>
      columns.flatMap((_, at) => {
        const cell = row[at] ?? '';
        const { ko, en } = typeof cell === 'string' ? { ko: cell, en: cell } : cell;
        return inWords[at] === true ? [ko, en] : [ko];
      }),
    ),
  };
}

/** The table as a CSV. */
export function tableCsv(table: CsvTable): string {
  const { header, rows } = flatten(table);
  return csv(header, rows);
}

/** "비용, 천원 (Cost, thousand won)". */
function headOf({ name, unit }: CsvColumn): string {
  const [ko, en] = (['ko', 'en'] as const).map((locale) =>
    [name[locale], unit?.[locale]].filter((part) => part !== undefined).join(', '),
  );
  return ko === en ? String(ko) : `${String(ko)} (${String(en)})`;
}

/** Names of columns tell them apart; where the print has one name twice, the second gets a number. */
function unique(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name} ${String(before + 1)}`;
  });
}
