/** Types for the parts we use of two packages that ship none. */

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    preserveNameIds?: readonly number[];
    keepFeatures?: readonly string[];
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  type Format = 'sfnt' | 'woff' | 'woff2';
  const fontverter: {
    detectFormat(font: Buffer): Format;
    convert(font: Buffer, to: Format, from?: Format): Promise<Buffer>;
  };
  export default fontverter;
}
