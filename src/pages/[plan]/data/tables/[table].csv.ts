import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sheetCsv } from '../../../../data-files/sheet.ts';
import { sheetsOf } from '../../../../data-files/sheets.ts';
import { planFilePaths } from '../../../../data/paths.ts';

export const getStaticPaths = (async () =>
  (await planFilePaths()).flatMap(({ params, props: { plan } }) =>
    sheetsOf(plan).map((sheet) => ({ params: { ...params, table: sheet.id }, props: { sheet } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sheet } }) =>
  new Response(sheetCsv(sheet), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
