import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../../../data/site.ts';
import { LOCALES } from '../../../../../i18n/locale.ts';
import { routes } from '../../../../../i18n/routes.ts';
import { pageContext } from '../../../../../layouts/context.ts';
import { chartFiles, drawFile } from '../../../../../views/chart-files/chart-files.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  const base = import.meta.env.BASE_URL;
  return site.plans.flatMap((plan) =>
    LOCALES.flatMap((locale) => {
      const page = pageContext(site, plan, locale, routes.budget(plan.id), base);
      return chartFiles(plan).flatMap((file) => {
        const svg = drawFile(file, page);
        return svg === null ? [] : [{ params: { plan: plan.id, locale, chart: file.id }, props: { svg } }];
      });
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
