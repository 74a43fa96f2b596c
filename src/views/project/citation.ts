import type { Locale } from '../../i18n/locale.ts';
import { formatPoint } from '../../i18n/when.ts';
import { bureauName, type Plan, type Project, type Site } from '../../model/plan.ts';

/**
 * How to cite a project, or a part of it: who, what, when, where in print, and its permanent address.
 * @param part heading or caption of a section or table; left out for the project as a whole
 */
export function citation(
  site: Site,
  plan: Plan,
  project: Project,
  locale: Locale,
  address: string,
  part?: string,
): string {
  const { entry, department } = project;
  const bureau = bureauName(site, plan, locale);
  const issued = formatPoint(plan.issued, locale);
  const [number, page] = [String(entry.number), String(entry.page)];
  return locale === 'ko'
    ? `${bureau}, 「${plan.title.ko}」, ${issued}, ${page}쪽부터, ${department.name.ko} ${number} ${entry.title.ko}${part === undefined ? '' : `, ‘${part}’`}. ${address}`
    : `${bureau}, ${plan.title.en}, ${issued}, from p. ${page}, ${department.name.en}, project ${number}: ${entry.title.en}${part === undefined ? '' : `, “${part}”`}. ${address}`;
}
