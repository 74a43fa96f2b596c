import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { budgetCsv } from '../../../data-files/budget-csv.ts';
import { planFilePaths } from '../../../data/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan } }) =>
  new Response(budgetCsv(plan), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
