import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locale.ts';
import { loadSite } from './site.ts';

/** The `[...locale]` part of every address: nothing for the default language, "en" for English. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({
    params: { locale: locale === DEFAULT_LOCALE ? undefined : locale },
    props: { locale },
  }));
}

/** The addresses of a page that each plan has once, in each language. */
export async function planPaths() {
  const site = await loadSite();
  return localePaths().flatMap(({ params, props }) =>
    site.plans.map((plan) => ({ params: { ...params, plan: plan.id }, props: { ...props, site, plan } })),
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
  return site.plans.map((plan) => ({ params: { plan: plan.id }, props: { site, plan } }));
}

/** The addresses of files whose name tells their language, Korean too. */
export function filePaths<Params extends object, Props extends { locale: Locale }>(
  paths: readonly { params: Params; props: Props }[],
) {
  return paths.map(({ params, props }) => ({ params: { ...params, locale: props.locale }, props }));
}
