/// <reference types="astro/client" />

/** A PDF that the build has made: its address without base, and how large it is. */
export interface BuiltPdf {
  path: string;
  pages: number;
  bytes: number;
}

declare global {
  interface ImportMetaEnv {
    /** Set by scripts/build.ts once the PDFs are printed. */
    readonly PDFS?: BuiltPdf[];
  }
}

/** The PDFs of this build; null where it made none, for want of a browser. */
export function builtPdfs(): readonly BuiltPdf[] | null {
  return import.meta.env.PDFS ?? null;
}
