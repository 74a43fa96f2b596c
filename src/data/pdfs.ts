/// <reference types="astro/client" />

import type { Pdf } from '../model/pdf.ts';

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
