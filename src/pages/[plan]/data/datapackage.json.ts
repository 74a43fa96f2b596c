import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataPackage } from '../../../data-files/datapackage.ts';
import { loadSite } from '../../../data/site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return site.plans.map((plan) => ({ params: { plan: plan.id }, props: { site, plan } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { site, plan } }) =>
  new Response(dataPackage(site, plan, import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
