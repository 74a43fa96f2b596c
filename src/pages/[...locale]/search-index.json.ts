import type { APIRoute } from 'astro';
import { localePaths } from '../../data/paths.ts';
import { loadSite, loadWords } from '../../data/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pack } from '../../search/client/pack.ts';
import { searchIndex } from '../../search/documents.ts';

export const getStaticPaths = localePaths;

/** The search index of one language: /search-index.json and /en/search-index.json. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const site = await loadSite();
  const words = await loadWords(site.newest, props.locale);
  return new Response(pack(searchIndex(site, site.newest, props.locale, words)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
