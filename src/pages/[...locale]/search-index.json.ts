import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitePaths } from '../../data/paths.ts';
import { loadMdx } from '../../data/site.ts';
import { pack } from '../../search/client/pack.ts';
import { searchIndex } from '../../search/documents.ts';

export const getStaticPaths = sitePaths;

/** The search index of one language: /search-index.json and /en/search-index.json. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { site, plan, locale },
}) => {
  const mdx = await loadMdx(plan, locale);
  return new Response(pack(searchIndex(site, plan, locale, mdx)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
