import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../../calendar-files/calendar-file.ts';
import { loadSite } from '../../../data/site.ts';
import { LOCALES } from '../../../i18n/locale.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    LOCALES.map((locale) => ({ params: { plan: plan.id, locale }, props: { site, plan, locale } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarFile({ ...props, base: import.meta.env.BASE_URL }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
