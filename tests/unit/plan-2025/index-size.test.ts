import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { searchCode } from '../../../scripts/bench-search.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { files } from './search.ts';

/** Index and code of one language, compressed (DESIGN §7). */
const MOST = 80 * 1000;

it.each(LOCALES)('%s: index and code stay within 80 kB', async (locale) => {
  const { brotli } = await searchCode();
  expect(brotliCompressSync(files[locale]).length + brotli).toBeLessThanOrEqual(MOST);
});
