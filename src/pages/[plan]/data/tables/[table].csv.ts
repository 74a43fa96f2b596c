import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { tableCsv } from '../../../../data-files/csv-table.ts';
import { csvTables } from '../../../../data-files/csv-tables.ts';
import { planFilePaths } from '../../../../data/paths.ts';

export const getStaticPaths = (async () =>
  (await planFilePaths()).flatMap(({ params, props: { plan } }) =>
    csvTables(plan).map((table) => ({ params: { ...params, table: table.id }, props: { table } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table } }) =>
  new Response(tableCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
