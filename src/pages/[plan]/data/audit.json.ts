import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { auditJson } from '../../../data-files/audit-json.ts';
import { loadSite } from '../../../data/site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return site.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan } }) =>
  new Response(auditJson(plan), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
