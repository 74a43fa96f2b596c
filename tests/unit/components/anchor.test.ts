import { describe, expect, it } from 'vitest';
import { anchor, hrefTo } from '../../../src/components/anchor.ts';
import { routes } from '../../../src/i18n/routes.ts';
import { pageContext, partContext } from '../../../src/layouts/context.ts';
import { linkedSite } from '../../fixtures/content.ts';

const site = linkedSite();
const plan = site.newest;
const own = routes.glossary();
const page = pageContext({ site, plan, locale: 'en', base: '/base/' }, own);

describe('a page of its own', () => {
  it('has plain ids, and links by address', () => {
    expect(anchor(page, 'budget')).toBe('budget');
    expect(hrefTo(page, routes.audit(plan.id), 'x')).toBe(`/base/en/${plan.id}/audit/#x`);
  });
});

describe('a part of a book', () => {
  const parts = new Map([
    [own, 'glossary'],
    [routes.audit(plan.id), 'audit'],
  ]);
  const part = partContext(page, { path: own, scope: 'glossary', depth: 2, parts });

  it('has ids of its own', () => {
    expect(anchor(part, 'budget')).toBe('glossary--budget');
  });

  it('links inside the book where the book has the page, and outside where it has not', () => {
    expect(part.href(routes.audit(plan.id))).toBe('#audit');
    expect(hrefTo(part, routes.audit(plan.id), 'x')).toBe('#audit--x');
    expect(hrefTo(part, own, anchor({ scope: '' }, 'term'))).toBe('#glossary--term');
    expect(part.href(routes.about())).toBe('/base/en/about/');
  });

  it('links the page itself in the other language', () => {
    expect(part.href(own, 'ko')).toBe('/base/glossary/');
  });
});
