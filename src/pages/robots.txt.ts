import type { APIRoute } from 'astro';
import { BASE } from '../data/paths.ts';
import { loadSite } from '../data/site.ts';
import { DEFAULT_LOCALE } from '../i18n/locale.ts';
import { absolute } from '../i18n/routes.ts';

export const GET: APIRoute = async () => {
  const { address } = await loadSite();
  const sitemap = absolute('/sitemap.xml', DEFAULT_LOCALE, BASE, address);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
