import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataPackage } from '../../../data-files/datapackage.ts';
import { planFilePaths } from '../../../data/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { site, plan } }) =>
  new Response(dataPackage(site, plan, import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
