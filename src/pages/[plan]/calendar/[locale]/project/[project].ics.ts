import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../../../../calendar-files/calendar-file.ts';
import { loadSite } from '../../../../../data/site.ts';
import { LOCALES } from '../../../../../i18n/locale.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    LOCALES.flatMap((locale) =>
      plan.projects.map(({ id }) => ({
        params: { plan: plan.id, locale, project: id },
        props: { surroundings: { site, plan, locale }, project: id },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(
    calendarFile({ ...props.surroundings, base: import.meta.env.BASE_URL }, { project: props.project }),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
