import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sheetCsv } from '../../../../data-files/sheet.ts';
import { sheetsOf } from '../../../../data-files/sheets.ts';
import { loadSite } from '../../../../data/site.ts';

export const getStaticPaths = (async () => {
  const { plans } = await loadSite();
  return plans.flatMap((plan) =>
    sheetsOf(plan).map((sheet) => ({ params: { plan: plan.id, table: sheet.id }, props: { sheet } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sheet } }) =>
  new Response(sheetCsv(sheet), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
