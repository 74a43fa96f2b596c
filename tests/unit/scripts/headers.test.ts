import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../../scripts/headers.ts';
import { POLICY } from '../../../src/layouts/policy.ts';

const rules = readHeaders(readFileSync('public/_headers', 'utf8'));
const headersFor = (path: string) =>
  Object.fromEntries(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers));

/** The headers that a file sets, each once. */
function headersIn(file: string, pattern: RegExp): Record<string, string> {
  const source = readFileSync(file, 'utf8');
  return Object.fromEntries([...source.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));
}

const COMMON = headersFor('/2025/projects/x/');

describe('the headers for hosts', () => {
  it('have the policy of the pages, and what a page cannot say of itself', () => {
    expect(COMMON['Content-Security-Policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
    expect(Object.keys(COMMON)).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'X-Frame-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'Strict-Transport-Security',
    ]);
  });

  it('let files with a fingerprint be kept, and open data be fetched from elsewhere', () => {
    expect(headersFor('/_astro/x.css')).toEqual({
      ...COMMON,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersFor('/2025/data/tables/x.csv')).toEqual({ ...COMMON, 'Access-Control-Allow-Origin': '*' });
  });

  it('are the same for nginx and for Apache', () => {
    const nginx = /^add_header (\S+) "([^"]*)" always;$/gm;
    const apache = /^Header always set (\S+) "([^"]*)"$/gm;
    expect(headersIn('hosting/security-headers.conf', nginx)).toEqual(COMMON);
    expect(headersIn('hosting/apache.htaccess', apache)).toEqual(COMMON);
    const special = { ...headersFor('/_astro/x.css'), ...headersFor('/2025/data/budget.csv') };
    expect({
      ...COMMON,
      ...headersIn('hosting/nginx.conf', /^ +add_header (\S+) "([^"]*)" always;$/gm),
    }).toEqual(special);
    expect({
      ...COMMON,
      ...headersIn('hosting/apache.htaccess', /^ +Header always set (\S+) "([^"]*)"$/gm),
    }).toEqual(special);
  });
});

it('reads patterns of a headers file', () => {
  const [any, part] = readHeaders('# note\n/*\n  A: b: c\n\n/:x/a.b/*\n  D: e\n');
  expect(any?.headers).toEqual([['A', 'b: c']]);
  expect(part?.matches('/1/a.b/c')).toBe(true);
  expect(part?.matches('/1/2/a.b/c')).toBe(false);
  expect(part?.matches('/1/aXb/c')).toBe(false);
});
