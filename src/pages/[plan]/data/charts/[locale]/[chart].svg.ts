import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { filePaths, planPaths } from '../../../../../data/paths.ts';
import { routes } from '../../../../../i18n/routes.ts';
import { pageContext } from '../../../../../layouts/context.ts';
import { chartFiles, drawFile } from '../../../../../views/chart-files/chart-files.ts';

export const getStaticPaths = (async () =>
  filePaths(await planPaths()).flatMap(({ params, props: { site, plan, locale } }) => {
    const page = pageContext(site, plan, locale, routes.budget(plan.id), import.meta.env.BASE_URL);
    return chartFiles(plan).flatMap((file) => {
      const svg = drawFile(file, page);
      return svg === null ? [] : [{ params: { ...params, chart: file.id }, props: { svg } }];
    });
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
