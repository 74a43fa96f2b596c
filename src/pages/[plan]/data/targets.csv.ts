import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { targetsCsv } from '../../../data-files/targets-csv.ts';
import { planFilePaths } from '../../../data/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan } }) =>
  new Response(targetsCsv(plan), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
