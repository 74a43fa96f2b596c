import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readHeaders } from './headers.ts';

/**
 * Serves a folder of files, as any static host does, with the headers that its `_headers` names; addresses that are
 * not there get 404.html.
 * @param folder the built site
 * @param port 0 for any free one
 * @param base the path under which the site was built
 */
export async function serve(
  folder: string,
  port: number,
  base = '/',
): Promise<{ server: Server; address: string }> {
  const list = join(folder, '_headers');
  const rules = existsSync(list) ? readHeaders(readFileSync(list, 'utf8')) : [];
  const files = sirv(folder, { dev: true, etag: true, brotli: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const notFound = (): void => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '404');
    };
    if (!url.startsWith(`${prefix}/`)) {
      notFound();
      return;
    }
    request.url = url.slice(prefix.length);
    const [path = ''] = request.url.split('?');
    for (const { headers } of rules.filter(({ matches }) => matches(path)))
      for (const [name, value] of headers) response.setHeader(name, value);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${String(actual)}${prefix}/` };
}
