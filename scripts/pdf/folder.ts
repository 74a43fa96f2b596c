import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Answers everything that pages ask for from a built folder, at the address that the site is published under: so links
 * in the PDFs are the permanent ones, and nothing is asked of any server.
 * @param files further files by their addresses
 */
export async function answerFromFolder(
  context: BrowserContext,
  folder: string,
  address: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const own = files.get(url);
    if (own !== undefined) return route.fulfill({ body: own, contentType: 'font/woff2' });
    const file = fileOf(url, folder, address);
    const body = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
}

/** The file that answers an address; null for what is not the site's. */
function fileOf(url: string, folder: string, address: string): string | null {
  if (!url.startsWith(address)) return null;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.length));
  const file = normalize(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
