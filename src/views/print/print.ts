import { routes } from '../../i18n/routes.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Department, Plan } from '../../model/plan.ts';
import type { Text } from '../../schemas/text.ts';

/** A PDF that the build has made. */
export interface Pdf {
  /** As `routes.pdf` names it, without base. */
  path: string;
  pages: number;
  bytes: number;
}

/** Something to print. */
export interface Printable {
  title: Text;
  /** The page that is made for paper, to be printed by the reader's own browser. */
  path: string;
  /** null where the build made no PDFs. */
  pdf: Pdf | null;
}

/** A division with what is to be printed of it. */
export interface DivisionPrintables {
  department: Department;
  booklet: Printable;
  projects: Printable[];
}

/**
 * Everything of a plan that is made for paper.
 * @param pdfs all PDFs of the build, in both languages; null where it made none, for want of a browser
 */
export function printablesOf(
  plan: Plan,
  locale: Locale,
  pdfs: readonly Pdf[] | null,
): { book: Printable; divisions: DivisionPrintables[] } {
  const make = (title: Text, path: string, of: Parameters<typeof routes.pdf>[2]): Printable => {
    const file = routes.pdf(plan.id, locale, of);
    return { title, path, pdf: pdfs?.find((pdf) => pdf.path === file) ?? null };
  };
  return {
    book: make(plan.title, routes.printBook(plan.id), 'plan'),
    divisions: plan.departments.map((department) => ({
      department,
      booklet: make(
        department.name,
        routes.printDepartment(plan.id, department.id),
        `department/${department.id}`,
      ),
      projects: department.projects.flatMap(({ project }) =>
        project === null
          ? []
          : [make(project.entry.title, routes.printCard(plan.id, project.id), `project/${project.id}`)],
      ),
    })),
  };
}
