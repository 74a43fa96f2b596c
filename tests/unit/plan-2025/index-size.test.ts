import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { searchCode } from '../../../scripts/bench-search.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { files } from './search.ts';

/** Index, engine and the panel that shows its answers, of one language, compressed (DESIGN §7). */
const MOST = 80 * 1000;

it.each(LOCALES)('%s: index and code stay within 80 kB', async (locale) => {
  const [engine, panel] = await Promise.all([searchCode(), searchCode('components/client/search/panel')]);
  const index = brotliCompressSync(files[locale]).length;
  expect(index + engine.brotli + panel.brotli).toBeLessThanOrEqual(MOST);
});
