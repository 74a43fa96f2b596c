/// <reference types="astro/client" />

import type { Locale } from '../i18n/locale.ts';
import type { Plan } from '../model/plan.ts';
import { pdfOf, type Pdf, type PdfOf } from '../views/print/print.ts';

declare global {
  interface ImportMetaEnv {
    /** Set by scripts/build.ts once the PDFs are printed. */
    readonly PDFS?: Pdf[];
  }
}

/** The PDFs of this build; null where it made none, for want of a browser. */
export function builtPdfs(): readonly Pdf[] | null {
  return import.meta.env.PDFS ?? null;
}

/** The PDF of a project, a division or the whole plan; null where this build made none. */
export function builtPdf(plan: Plan, locale: Locale, of: PdfOf): Pdf | null {
  return pdfOf(builtPdfs(), plan, locale, of);
}
