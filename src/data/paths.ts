import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locale.ts';
import { loadSite } from './site.ts';

/** The path under which the site stands. Pages have it from here; nothing else asks Astro for it. */
export const BASE = import.meta.env.BASE_URL;

/** The `[...locale]` part of every address: nothing for the default language, "en" for English. */
const inLocale = (locale: Locale) => (locale === DEFAULT_LOCALE ? undefined : locale);

/** The addresses of a page that the site has once, in each language. It shows the newest plan. */
export async function sitePaths() {
  const site = await loadSite();
  return LOCALES.map((locale) => ({
    params: { locale: inLocale(locale) },
    props: { site, plan: site.newest, locale, base: BASE },
  }));
}

/** The addresses of a page that each plan has once, in each language. */
export async function planPaths() {
  const site = await loadSite();
  return LOCALES.flatMap((locale) =>
    site.plans.map((plan) => ({
      params: { locale: inLocale(locale), plan: plan.id },
      props: { site, plan, locale, base: BASE },
    })),
  );
}

/** The addresses of a page of each department, in each language. */
export async function departmentPaths() {
  return (await planPaths()).flatMap(({ params, props }) =>
    props.plan.departments.map((department) => ({
      params: { ...params, department: department.id },
      props: { ...props, department },
    })),
  );
}

/** The addresses of a page of each project, in each language. */
export async function projectPaths() {
  return (await planPaths()).flatMap(({ params, props }) =>
    props.plan.projects.map((project) => ({
      params: { ...params, project: project.id },
      props: { ...props, project },
    })),
  );
}

/** The addresses of a file that each plan has once, for both languages. */
export async function planFilePaths() {
  const site = await loadSite();
  return site.plans.map((plan) => ({ params: { plan: plan.id }, props: { site, plan, base: BASE } }));
}

/** The addresses of files whose name tells their language, Korean too. */
export function filePaths<Params extends object, Props extends { locale: Locale }>(
  paths: readonly { params: Params; props: Props }[],
) {
  return paths.map(({ params, props }) => ({ params: { ...params, locale: props.locale }, props }));
}
