import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { auditJson } from '../../../data-files/audit-json.ts';
import { planFilePaths } from '../../../data/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan } }) =>
  new Response(auditJson(plan), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
