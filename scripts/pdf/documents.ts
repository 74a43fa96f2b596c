import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { absolute, routes } from '../../src/i18n/routes.ts';
import type { Plan, Project, Site } from '../../src/model/plan.ts';
import { bookHeads, projectHeads, type Head } from './heads.ts';

/** A PDF to be made: where it goes, of which pages, and what stands at its head. */
export interface PdfDocument {
  /** In the site's folder: "2025/pdf/ko/plan.pdf". */
  file: string;
  locale: Locale;
  /** The page that it prints. */
  address: string;
  /** A page whose sheet comes first: the project's card. */
  first: string | null;
  /** Parts with running heads of their own. */
  heads: Head[];
  /** When the plan was issued: the date that the PDF bears. */
  issued: string;
}

/** Every PDF of the site: for each plan and language its projects, its divisions and the whole. */
export function documentsOf(site: Site, base: string): PdfDocument[] {
  return site.plans.flatMap((plan) => LOCALES.flatMap((locale) => ofPlan(site, plan, locale, base)));
}

function ofPlan(site: Site, plan: Plan, locale: Locale, base: string): PdfDocument[] {
  const address = (path: string): string => absolute(path, locale, base, site.address);
  const make = (
    of: Parameters<typeof routes.pdf>[2],
    path: string,
    heads: Head[],
    first: string | null = null,
  ): PdfDocument => ({
    file: routes.pdf(plan.id, locale, of).slice(1),
    locale,
    address: address(path),
    first: first === null ? null : address(first),
    heads,
    issued: plan.issued,
  });
  const project = (one: Project): PdfDocument =>
    make(
      `project/${one.id}`,
      routes.project(plan.id, one.id),
      projectHeads(one, locale),
      routes.printCard(plan.id, one.id),
    );
  return [
    ...plan.projects.map(project),
    ...plan.departments.map((department) =>
      make(
        `department/${department.id}`,
        routes.printDepartment(plan.id, department.id),
        bookHeads([department], locale),
      ),
    ),
    make('plan', routes.printBook(plan.id), bookHeads(plan.departments, locale)),
  ];
}
