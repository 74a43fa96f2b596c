import type { APIRoute } from 'astro';
import { llmsTxt } from '../data-files/llms-txt.ts';
import { BASE } from '../data/paths.ts';
import { loadSite } from '../data/site.ts';

export const GET: APIRoute = async () =>
  new Response(llmsTxt(await loadSite(), BASE), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
