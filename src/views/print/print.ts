import { routes } from '../../i18n/routes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { group } from '../../i18n/number.ts';
import type { PrintWords } from '../../i18n/print-words.ts';
import type { Pdf } from '../../model/pdf.ts';
import type { Department, Plan } from '../../model/plan.ts';
import type { Text } from '../../schemas/text.ts';

/** What a PDF holds, as its address says it. */
export type PdfOf = Parameters<typeof routes.pdf>[2];

/**
 * The PDF of a project, a division or the whole plan.
 * @param pdfs all PDFs of the build; null where it made none, for want of a browser
 */
export function pdfOf(pdfs: readonly Pdf[] | null, plan: Plan, locale: Locale, of: PdfOf): Pdf | null {
  const path = routes.pdf(plan.id, locale, of);
  return pdfs?.find((pdf) => pdf.path === path) ?? null;
}

/** Pages and size of a PDF: "9 pages, 512 KB". */
export function sizeInWords({ pages, bytes }: Pdf, size: PrintWords['size']): string {
  return size(pages, group(Math.max(1, Math.round(bytes / 1000))));
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
  const make = (title: Text, path: string, of: PdfOf): Printable => ({
    title,
    path,
    pdf: pdfOf(pdfs, plan, locale, of),
  });
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
