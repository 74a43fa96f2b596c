import { expect, it } from 'vitest';
import { entryOf } from '../../../scripts/sitemap.ts';

const CANONICAL = '<link rel="canonical" href="https://plan.example/a/">';

it('takes a page’s address and languages from its head', () => {
  const html = `<head>${CANONICAL}<link rel="alternate" hreflang="en" href="https://plan.example/en/a/"></head>`;
  expect(entryOf(html)).toEqual({
    address: 'https://plan.example/a/',
    alternates: [{ language: 'en', address: 'https://plan.example/en/a/' }],
  });
});

it.each([
  ['has no canonical address', '<head></head>'],
  ['asks not to be indexed', `<head>${CANONICAL}<meta name="robots" content="noindex, follow"></head>`],
  ['has one in its body alone', `<head></head><body>${CANONICAL}</body>`],
])('leaves out a page that %s', (_, html) => {
  expect(entryOf(html)).toBeNull();
});
