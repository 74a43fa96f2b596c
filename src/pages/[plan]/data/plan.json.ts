import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planJson } from '../../../data-files/plan-json.ts';
import { planFilePaths } from '../../../data/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { site, plan, base },
}) =>
  new Response(planJson(site, plan, base), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
