import { z } from 'zod';
import { UNFILLED } from '../src/model/content/unfilled.ts';
import { LOCALES } from '../src/i18n/locale.ts';
import { department } from '../src/schemas/department.ts';
import { plan, type RawPlan } from '../src/schemas/plan.ts';
import { project } from '../src/schemas/project.ts';
import type { SourceFile } from '../src/model/content/read.ts';
import { blank } from './blank.ts';

/** What a plan is most often called by: its year, with a word where another plan of that year stands beside it. */
export const PLAN_ID = /^\d{4}(-[a-z0-9]+)*$/;

/** Lists whose ids stay from year to year; they are taken from the newest plan, for staff to look over. */
const KEPT = ['sources', 'audiences', 'topics', 'grades'] as const;

/**
 * The files of a new plan with nothing in them yet: plan.json, one division, one project, its words.
 * @param before the newest plan there is, whose lists are taken over; null where this is the first
 */
export function planFiles(
  id: string,
  division: string,
  slug: string,
  before: Pick<RawPlan, (typeof KEPT)[number] | 'budget'> | null,
): SourceFile[] {
  const fresh: Record<string, unknown> = { ...blank(plan), year: Number(id.slice(0, 4)) };
  if (before !== null) {
    const { kinds, projectKind } = before.budget;
    Object.assign(fresh, Object.fromEntries(KEPT.map((list) => [list, before[list]])));
    Object.assign(fresh['budget'] as object, { kinds, projectKind });
    Object.assign(fresh['staffing'] as object, staffRows(fresh, before));
  }
  return [
    json(`${id}/plan.json`, 'plan', fresh),
    divisionFile(id, division, slug, before),
    ...projectFiles(id, slug),
  ];
}

/** What of a plan a division's rows and columns follow: the grades of its staff, the kinds of its expenditure. */
export const planLists = z.object({
  grades: z.array(z.object({ id: z.string() })),
  budget: z.object({ kinds: z.array(z.object({ id: z.string() })) }),
});
type PlanLists = z.infer<typeof planLists>;

/**
 * The file of a division, with one project in its list.
 * @param lists its plan's; null where these are not known yet
 */
export function divisionFile(
  id: string,
  division: string,
  slug: string | null,
  lists: PlanLists | null,
): SourceFile {
  const fresh = blank(department);
  const [entry] = fresh['projects'] as object[];
  if (lists !== null) {
    const [row] = fresh['budget'] as object[];
    fresh['budget'] = ['total', ...lists.budget.kinds.map((kind) => kind.id)].map((kind) => ({
      ...row,
      kind,
    }));
    fresh['staffing'] = staffRows(fresh, lists);
  }
  return json(`${id}/departments/${division}.json`, 'department', {
    ...fresh,
    projects: slug === null ? [entry] : [{ ...entry, id: slug }],
  });
}

/** The rows of staff of a blank file, with a figure for the total and each grade. */
function staffRows(fresh: Record<string, unknown>, { grades }: PlanLists): object {
  const { quota, current } = fresh['staffing'] as Record<'quota' | 'current', { total: string }>;
  const row = ({ total }: { total: string }): object =>
    Object.fromEntries(['total', ...grades.map((grade) => grade.id)].map((column) => [column, total]));
  return { quota: row(quota), current: row(current) };
}

/** What a narrative asks for; markup would be read as markup. */
const WORDS = {
  ko: 'The words of this section in Korean: short, plain sentences. Figures by reference, never typed again.',
  en: 'The words of this section in English: the same values and names as in Korean.',
};

/** The files of a project: its facts, and its words in each language. */
export function projectFiles(id: string, slug: string): SourceFile[] {
  const fresh = blank(project);
  const [section] = fresh['sections'] as object[];
  return [
    json(`${id}/projects/${slug}.json`, 'project', {
      ...fresh,
      sections: [{ ...section, id: 'overview' }],
      verified: null,
    }),
    ...LOCALES.map((locale) => ({
      file: `${id}/narratives/${locale}/${slug}.mdx`,
      source: `<Section id="overview">\n\n${UNFILLED} ${WORDS[locale]}\n\n</Section>\n`,
    })),
  ];
}

/** A JSON file that names its schema; paths begin in content/. */
function json(file: string, schema: string, value: object): SourceFile {
  const up = '../'.repeat(file.split('/').length);
  const whole = { $schema: `${up}src/schemas/json/${schema}.schema.json`, ...value };
  return { file, source: `${JSON.stringify(whole, null, 2)}\n` };
}
