import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toHangul, toLatin } from '../../../src/search/client/keyboard.ts';
import { at, withPage, type useBrowser } from './browser.ts';
import { planIds, projectsInPrint } from './content.ts';
import type { Build } from './site.ts';

/** The plan that is searched, and its projects. */
export const [newest = ''] = planIds();
export const listed = projectsInPrint(newest);
type Project = (typeof listed)[number];
/** Two projects of it: the last one, and another to turn to where there is one. */
export const wanted = listed.at(-1) ?? fail();
export const other = listed.at(-2) ?? wanted;
/** A word of a name that the Latin keys give back whole: they do not tell ㄲ from ㄱ. */
export const typeable =
  listed
    .flatMap(({ short }) => short.ko.split(' '))
    .find((word) => word.length > 1 && toHangul(toLatin(word)) === word) ?? '';

function fail(): never {
  throw new Error(`content/${newest} lists no project.`);
}

export const pathOf = ({ id }: Project): string => `/${newest}/projects/${id}/`;

/** The address of the search page with a query. */
export const asked = (query: string, path = '/search/'): string => `${path}?q=${encodeURIComponent(query)}`;

/** Opens a page of a build on a computer's screen. */
export function openWith(
  browser: ReturnType<typeof useBrowser>,
): <Result>(build: Build, path: string, work: (page: Page) => Promise<Result>) => Promise<Result> {
  return (build, path, work) =>
    withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(at(build.address, path), { waitUntil: 'load' });
      return work(page);
    });
}

/** What the panel says, once it says it. */
export async function said(page: Page, panel: string): Promise<string> {
  const status = page.locator(`${panel} [role="status"]`);
  await expect.poll(() => status.textContent()).toMatch(/\d|없습니다|Nothing/);
  return (await status.textContent()) ?? '';
}
