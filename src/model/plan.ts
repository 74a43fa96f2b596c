import type { Locale } from '../i18n/locale.ts';
import type { Amount, NamedFigure } from '../schemas/figure.ts';
import type { RawPlan } from '../schemas/plan.ts';
import type { RawProject } from '../schemas/project.ts';
import type { Status } from '../schemas/status.ts';
import type { RawSite } from '../schemas/site.ts';
import type { RawSynonyms } from '../schemas/synonyms.ts';
import type { RawGlossary } from '../schemas/glossary.ts';
import type { RawDepartment } from '../schemas/department.ts';
import type { Text } from '../schemas/text.ts';
import type { Money, Quantity } from './number.ts';
import type { Table } from './table.ts';

/** The whole site: its plans linked, newest first. */
export interface Site extends RawSite {
  glossary: RawGlossary[];
  /** Everyday words for the search. */
  synonyms: Pick<RawSynonyms, 'stop' | 'groups'>;
  plans: Plan[];
  /** The first of the plans: what the root of the site shows. */
  newest: Plan;
}

/** A plan in one language, on a site that stands at an address: what pages and files are made from. */
export interface PlanContext {
  site: Site;
  plan: Plan;
  locale: Locale;
  /** The path under which the site stands: Astro's `base`. */
  base: string;
}

/** The bureau with the name of its district: "금천구 행정안전국". */
export function bureauName(
  { owner }: Pick<Site, 'owner'>,
  { bureau }: Pick<Plan, 'bureau'>,
  locale: Locale,
): string {
  return `${owner[locale]} ${bureau[locale]}`;
}

export type FundingSource = RawPlan['sources'][number];
export type Named = RawPlan['audiences'][number];

/** One plan, all references resolved. */
export interface Plan {
  id: string;
  title: Text;
  year: number;
  bureau: Text;
  issued: string;
  /** What the site was made from, one entry per paragraph. */
  origin: Text[];
  /** What readers must know of the figures as a whole. */
  figureNotes: Text[];
  /** Searches that the overview suggests. */
  searches: Record<keyof Text, string[]>;
  sources: FundingSource[];
  audiences: Named[];
  topics: Named[];
  staffing: Staffing & { page: number; asOf: Text; stated: { departments: Quantity; teams: Quantity } };
  budget: {
    page: number;
    unit: Money['unit'];
    currentLabel: Text;
    previousLabel: Text;
    /** Kinds of expenditure, in the plan's order. */
    kinds: Named[];
    /** The kind of expenditure that projects are paid from; null where the plan has no such kind. */
    projectKind: Named | null;
    total: BudgetRow;
  };
  departments: Department[];
  /** Projects whose facts are here, in the plan's order. */
  projects: Project[];
}

export interface Staffing {
  grades: Named[];
  total: { quota: Quantity; current: Quantity };
  /** In the order of `grades`. */
  byGrade: { quota: Quantity; current: Quantity }[];
}

/** A row of the budget overview; `kind` is null for the row of totals. */
export interface BudgetRow {
  kind: Named | null;
  current: Money;
  previous: Money;
  change: Money;
  rate: Quantity;
}

export type Team = RawDepartment['teams'][number];

export interface Department {
  id: string;
  number: number;
  name: Text;
  page: number;
  lead: Text;
  description: Text;
  teams: Team[];
  staffing: Staffing & { notes: Text[] };
  /** The total row. */
  total: BudgetRow;
  /** The rows by kind, in the plan's order. */
  budget: BudgetRow[];
  projects: ProjectEntry[];
}

/** A line of a division's list of projects. `project` is null while its facts are not here yet. */
export interface ProjectEntry {
  id: string;
  number: number;
  title: Text;
  short: Text;
  status: Status;
  page: number;
  department: Department;
  project: Project | null;
}

/** The projects that the divisions list, in the plan's order. */
export function listedProjects({ departments }: Pick<Plan, 'departments'>): ProjectEntry[] {
  return departments.flatMap(({ projects }) => projects);
}

type RawItem = RawProject['items'][number];
export type Item = Omit<RawItem, 'budget'> & { budget?: StatedAmount | undefined };
export type PlanEvent = RawProject['events'][number];
export type Place = RawProject['places'][number];

export interface Project extends Omit<
  RawProject,
  '$schema' | 'teams' | 'audiences' | 'topics' | 'budget' | 'amounts' | 'items' | 'tables'
> {
  id: string;
  entry: ProjectEntry;
  department: Department;
  teams: Team[];
  audiences: Named[];
  topics: Named[];
  budget: ProjectBudget;
  amounts: (Omit<RawProject['amounts'][number], 'amount'> & { amount: StatedAmount })[];
  items: Item[];
  tables: Table[];
  figures: NamedFigure[];
}

export interface ProjectBudget {
  headline: StatedAmount | null;
  table: BudgetTable | null;
  missing: Text | null;
}

/** An amount stated in words, as printed and as read. */
export interface StatedAmount extends Amount {
  /** null where the plan states no figure (비예산, 미정). */
  money: Money | null;
  /** What each source pays; `money` is null where no unit is printed. */
  split: (NonNullable<Amount['sources']>[number] & { money: Money | null })[];
  /** How it was reckoned: (12대 × 220천원). */
  product: { quantity: Quantity; counter: Text; price: Money } | null;
}

/** "total" in a budget table: the printed 계. */
export const TOTAL = 'total';

export interface BudgetTable {
  unit: Money['unit'];
  totalLabel: Text | null;
  periods: string[];
  rows: BudgetTableRow[];
  notes: Text[];
}

export interface BudgetTableRow {
  /** null for the printed row of totals. */
  source: FundingSource | null;
  label: Text | null;
  total: Money;
  /** In the order of the periods. */
  amounts: Money[];
}
