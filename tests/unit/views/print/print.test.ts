import { describe, expect, it } from 'vitest';
import { PRINT_WORDS } from '../../../../src/i18n/print-words.ts';
import { routes } from '../../../../src/i18n/routes.ts';
import type { Pdf } from '../../../../src/model/pdf.ts';
import { pdfOf, sizeInWords } from '../../../../src/views/print/print.ts';
import { realSite } from '../../real-site.ts';

describe('the PDF of a page', () => {
  const plan = realSite().newest;
  const id = plan.projects[0]?.id ?? '';
  const pdf: Pdf = { path: routes.pdf(plan.id, 'en', `project/${id}`), pages: 9, bytes: 1_512_400 };

  it('is that of its project in its language', () => {
    expect(pdfOf([pdf], plan, 'en', `project/${id}`)).toBe(pdf);
    expect(pdfOf([pdf], plan, 'ko', `project/${id}`)).toBeNull();
    expect(pdfOf([pdf], plan, 'en', 'plan')).toBeNull();
  });

  it('is none where the build made none', () => {
    expect(pdfOf(null, plan, 'en', `project/${id}`)).toBeNull();
  });

  it('says its pages and size', () => {
    expect(sizeInWords(pdf, PRINT_WORDS.ko.size)).toBe('9쪽, 1,512KB');
    expect(sizeInWords({ ...pdf, pages: 1, bytes: 40 }, PRINT_WORDS.en.size)).toBe('1 page, 1 KB');
  });
});
