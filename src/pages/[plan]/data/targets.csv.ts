import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { targetsCsv } from '../../../data-files/targets-csv.ts';
import { loadSite } from '../../../data/site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return site.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan } }) =>
  new Response(targetsCsv(plan), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
