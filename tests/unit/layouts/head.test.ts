import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../src/layouts/context.ts';
import { headOf, shortened } from '../../../src/layouts/head.ts';
import { linkedSite } from '../../fixtures/content.ts';

const site = linkedSite();
const page = (path: string, locale: 'ko' | 'en' = 'ko') =>
  pageContext({ site, plan: site.newest, locale, base: '/' }, path);

describe('the head of a page', () => {
  it('names the plan on pages of a plan', () => {
    expect(headOf(page('/2025/audit/'), '검산', '다시 계산합니다.')).toEqual({
      title: '검산 | 초록구 생활국 2025년 계획',
      description: '다시 계산합니다. 초록구 생활국 2025년 계획.',
    });
    expect(headOf(page('/2025/audit/', 'en'), 'Audit', 'Computed again.')).toEqual({
      title: 'Audit | Chorok-gu Living Bureau, 2025',
      description: 'Computed again. Chorok-gu Living Bureau, 2025.',
    });
  });

  it('does not where the description does, or the page is of no plan', () => {
    expect(headOf(page('/2025/'), 'x', '생활국의 2025년 계획').description).toBe('생활국의 2025년 계획');
    expect(headOf(page('/about/'), 'x', '어디서 왔나.')).toEqual({
      title: 'x | 초록구 생활국',
      description: '어디서 왔나.',
    });
  });
});

describe('a long text', () => {
  it('keeps the sentences that fit', () => {
    expect(shortened('One two. Three four. Five six.', 22)).toBe('One two. Three four.');
  });

  it('loses words of a first sentence that does not', () => {
    expect(shortened('One two, three four.', 10)).toBe('One two…');
  });

  it('stays as it is where it fits', () => {
    expect(shortened('One two.', 8)).toBe('One two.');
  });
});
