import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { filePaths, planPaths } from '../../../../../data/paths.ts';
import { routes } from '../../../../../i18n/routes.ts';
import { pageContext } from '../../../../../layouts/context.ts';
import { chartFiles, drawFile } from '../../../../../views/chart-files/chart-files.ts';

export const getStaticPaths = (async () =>
  filePaths(await planPaths()).flatMap(({ params, props }) => {
    const page = pageContext(props, routes.budget(props.plan.id));
    return chartFiles(props.plan).flatMap((file) => {
      const svg = drawFile(file, page);
      return svg === null ? [] : [{ params: { ...params, chart: file.id }, props: { svg } }];
    });
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
