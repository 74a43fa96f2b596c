import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.ts';

/** One browser for a test file: opened before its tests, closed after them. */
export function useBrowser(): { context: (options?: BrowserContextOptions) => Promise<BrowserContext> } {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    context(options = {}) {
      if (browser === null) throw new Error('The browser opens when the tests begin.');
      return browser.newContext({ reducedMotion: 'reduce', ...options });
    },
  };
}

/** Opens a page in a context of its own, which is closed when the work is done. */
export async function withPage<Result>(
  browser: ReturnType<typeof useBrowser>,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.context(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The address of a path in a build: paths begin with "/", addresses end with it. */
export function at(address: string, path: string): string {
  return address.replace(/\/$/, '') + path;
}

/** What a phone lays out later: the parts of styles/later.css. */
export const LATER = '.section, .stacks > tbody';

/** Waits until nothing is left that a phone lays out later: before that, places and sizes are guesses. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(
    (parts) => document.querySelector(`:is(${parts}):not(.laid-out)`) === null,
    LATER,
  );
}

/**
 * Hears what a page complains of: script errors, broken policies, requests that failed or went elsewhere.
 * @returns a function that tells what was heard since it was last asked
 */
export async function listen(page: Page, origin: string): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const kept = JSON.parse(document.documentElement.dataset['violations'] ?? '[]') as string[];
      kept.push(`${violatedDirective} ${blockedURI} ${sample}`);
      document.documentElement.dataset['violations'] = JSON.stringify(kept);
    });
  });
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself reports that a page is not there; for 404.html that is right.
    const isOwnStatus = message.location().url === page.url() && message.text().includes('status of 404');
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  return async () => {
    const violations = await page.evaluate(() => document.documentElement.dataset['violations'] ?? '[]');
    return [
      ...complaints.splice(0),
      ...(JSON.parse(violations) as string[]).map((text) => `policy violation: ${text}`),
    ];
  };
}
