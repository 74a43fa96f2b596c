import type { Locale } from '../../i18n/locale.ts';
import { formatPoint } from '../../i18n/when.ts';
import type { Project, Plan, Site } from '../../model/plan.ts';

/** How to cite a project: who, what, when, where in print, and its permanent address. */
export function citation(site: Site, plan: Plan, project: Project, locale: Locale, address: string): string {
  const { entry, department } = project;
  const bureau = `${site.owner[locale]} ${plan.bureau[locale]}`;
  return locale === 'ko'
    ? `${bureau}, 「${plan.title.ko}」, ${formatPoint(plan.issued, 'ko')}, ${String(entry.page)}쪽부터, ${department.name.ko} ${String(entry.number)} ${entry.title.ko}. ${address}`
    : `${bureau}, ${plan.title.en}, ${formatPoint(plan.issued, 'en')}, from p. ${String(entry.page)}, ${department.name.en}, project ${String(entry.number)}: ${entry.title.en}. ${address}`;
}
