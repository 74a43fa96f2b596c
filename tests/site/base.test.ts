import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { at, listen, useBrowser } from './helpers/browser.ts';
import { pageKinds } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const { address } = builds().base;
let page: Page;
let complaints: () => Promise<string[]>;

beforeAll(async () => {
  page = await (await browser.context()).newPage();
  complaints = await listen(page, new URL(address).origin);
});

test.each(pageKinds())('$kind works under a path of its own', async ({ path }) => {
  await page.goto(at(address, path), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => null));
  expect(await complaints()).toEqual([]);
});
