import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataPackage } from '../../../data-files/datapackage.ts';
import { planFilePaths } from '../../../data/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { site, plan, base },
}) =>
  new Response(dataPackage(site, plan, base), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
