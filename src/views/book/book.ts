import { BOOK_WORDS } from '../../i18n/book-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { routes } from '../../i18n/routes.ts';
import { partContext, type PageContext } from '../../layouts/context.ts';
import { auditOf } from '../../model/audit.ts';
import { yearBudget } from '../../model/budget.ts';
import type { Check } from '../../model/checks/check.ts';
import type { Department, Plan, Project } from '../../model/plan.ts';
import { termUses } from '../../model/term-uses.ts';

/** A book: of the whole plan, or of one division. */
export interface Book {
  plan: Plan;
  departments: Department[];
  whole: boolean;
}

/** The whole plan as a book. */
export function wholeBook(plan: Plan): Book {
  return { plan, departments: plan.departments, whole: true };
}

/** A division's booklet. */
export function booklet(plan: Plan, department: Department): Book {
  return { plan, departments: [department], whole: false };
}

/** The projects of a book, in order. */
export function projectsOf({ departments }: Book): Project[] {
  return departments.flatMap(({ projects }) =>
    projects.flatMap(({ project }) => (project === null ? [] : [project])),
  );
}

/** Parts of a book that are no division. */
export const PARTS = {
  glance: 'glance',
  glossary: 'glossary',
  audit: 'audit',
  amounts: 'amounts',
} as const;

/** The id of a division in a book: with a word before it, since it may begin with a digit or be another part's too. */
export function divisionPart({ id }: Pick<Department, 'id'>): string {
  return `division-${id}`;
}

/** The same for a project. */
export function projectPart({ id }: Pick<Project, 'id'>): string {
  return `project-${id}`;
}

/** The pages of the site that a book holds: their addresses, and their ids in the book. */
function pagesIn(book: Book): Map<string, string> {
  const { plan, departments } = book;
  return new Map([
    ...departments.map((one) => [routes.department(plan.id, one.id), divisionPart(one)] as const),
    ...projectsOf(book).map((one) => [routes.project(plan.id, one.id), projectPart(one)] as const),
    [routes.glossary(), PARTS.glossary],
    [routes.audit(plan.id), PARTS.audit],
  ]);
}

/** Makes the contexts of a book's parts: chapters stand beneath its title, projects beneath chapters. */
export function partContexts(page: PageContext, book: Book) {
  const parts = pagesIn(book);
  const { id: plan } = book.plan;
  const chapter = (path: string, scope: string) => partContext(page, { path, scope, depth: 1, parts });
  return {
    department: (one: Department) => chapter(routes.department(plan, one.id), divisionPart(one)),
    project: (one: Project) =>
      partContext(page, { path: routes.project(plan, one.id), scope: projectPart(one), depth: 2, parts }),
    glance: chapter(routes.plan(plan), PARTS.glance),
    glossary: chapter(routes.glossary(), PARTS.glossary),
    audit: chapter(routes.audit(plan), PARTS.audit),
    amounts: chapter(routes.projects(plan), PARTS.amounts),
  };
}

/** A line of the contents. */
export interface ContentsLine {
  id: string;
  title: string;
  number?: number;
}

/** The contents: a line for each chapter, and beneath a division those of its projects. */
export function contentsOf(
  { locale }: PageContext,
  { departments, whole }: Book,
): (ContentsLine & { lines: ContentsLine[] })[] {
  const words = BOOK_WORDS[locale];
  const chapter = (id: string, title: string) => ({ id, title, lines: [] });
  return [
    ...(whole ? [chapter(PARTS.glance, words.glance)] : []),
    ...departments.map((department) => ({
      id: divisionPart(department),
      title: department.name[locale],
      number: department.number,
      lines: department.projects
        .filter(({ project }) => project !== null)
        .map((entry) => ({ id: projectPart(entry), title: entry.title[locale], number: entry.number })),
    })),
    chapter(PARTS.glossary, words.glossary),
    chapter(PARTS.audit, words.audit),
    chapter(PARTS.amounts, words.amounts.heading),
  ];
}

/** The checks of a book: those of a booklet touch its division. */
export function checksIn({ plan, departments, whole }: Book): Check[] {
  const ids = new Set(departments.map(({ id }) => id));
  return auditOf(plan).filter(
    ({ where }) => whole || (where.department !== undefined && ids.has(where.department)),
  );
}

/** Before this stands every amount, a decrease too. */
const LEAST = Number.MIN_SAFE_INTEGER;

/** Projects by this year's amount, largest first; those without one last, in the plan's order. */
export function byAmount(book: Book): { project: Project; won: number | null }[] {
  return projectsOf(book)
    .map((project) => ({ project, won: yearBudget(project, book.plan.year).stated?.won ?? null }))
    .sort((a, b) => (b.won ?? LEAST) - (a.won ?? LEAST));
}

/**
 * The terms that a book uses, by subject, and the projects of the book that use each: in Korean, as the glossary's page
 * tells it, or in the book's own language, whose words link them.
 * @param mdx the words of each project, as MDX, by language and project
 */
export function termsIn(
  book: Book,
  { site, locale }: PageContext,
  mdx: Readonly<Record<Locale, ReadonlyMap<string, string>>>,
) {
  const terms = site.glossary.flatMap((group) => group.terms);
  const inKorean = termUses(terms, book.plan, mdx.ko);
  const inOwn = termUses(terms, book.plan, mdx[locale], locale);
  const uses = new Map(
    terms.map(({ id }) => [
      id,
      projectsOf(book).filter((project) =>
        [inKorean, inOwn].some((all) => all.get(id)?.includes(project) === true),
      ),
    ]),
  );
  const groups = site.glossary
    .map((group) => ({ ...group, terms: group.terms.filter(({ id }) => (uses.get(id) ?? []).length > 0) }))
    .filter((group) => group.terms.length > 0);
  return { groups, uses, count: groups.reduce((sum, group) => sum + group.terms.length, 0) };
}
