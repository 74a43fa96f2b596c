import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../scripts/serve.ts';

/** A folder that is served at a path of its own while the test runs. */
async function served(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nuriplan-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { server, address } = await serve(folder, 0, '/plan/');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });
  return address;
}

const SITE = { 'index.html': 'home', '404.html': 'not here', _headers: '/*\n  X-Frame-Options: DENY\n' };

it('serves a page with the headers that the site names', async () => {
  const response = await fetch(await served(SITE));
  expect([response.status, await response.text()]).toEqual([200, 'home']);
  expect(response.headers.get('X-Frame-Options')).toBe('DENY');
});

it.each(['none/', '../'])('answers %s, which is not there, with the page for that and 404', async (path) => {
  const response = await fetch(new URL(path, await served(SITE)));
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

it('answers 404 where the site has no page for it', async () => {
  const response = await fetch(new URL('none/', await served({ 'index.html': 'home' })));
  expect(response.status).toBe(404);
});
