import type { Page } from 'playwright-core';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { href, routes } from '../src/i18n/routes.ts';
import type { Plan } from '../src/model/plan.ts';
import { percentile } from './bench-time.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** What readers type, a key at a time: words half-typed, slips, initials, questions, the other language, amounts, nonsense. */
const TYPED: Record<Locale, string[]> = {
  ko: [
    '여권 재발급',
    '주민 자치 회',
    'ㅈㅁㅈㅊㅎ',
    '여꿘',
    '무더이쉼터',
    'durnjs',
    '우리 아이 방과후 돌봄 어디서 신청하나요',
    'where can I renew a passport',
    '462,880천원',
    '지하철 노선도',
  ],
  en: [
    'cooling shelter',
    'pasport',
    'particpatory budgeting',
    'who looks after my kids after school',
    'somewhere cool in summer for my grandmother',
    '여권 재발급',
    'ㅈㅁㅈㅊㅎ',
    '460 million won',
    'subway map',
  ],
};
const SLOWER = 4;
const ROUNDS = 3;

/** What follows a key, in milliseconds: until the results stand in the page, and until they are painted. */
interface Key {
  inPage: number;
  painted: number;
}

/** From a key to the first results in the page and painted, in the dialog of the built site on a processor made four times slower. */
export async function benchTyping(program: string, plan: Plan, folder: string): Promise<string[]> {
  const { server, address } = await serve(folder, 0);
  const browser = await launchBrowser(program);
  try {
    const lines: string[] = [];
    for (const locale of LOCALES) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
      await page.goto(href(routes.plan(plan.id), locale, address));
      const { load, keys } = await typeAll(page, String(plan.year), TYPED[locale]);
      lines.push(
        `search ${locale} typed in a browser, processor ×1/${String(SLOWER)}: ready ${load.toFixed(0)} ms after the dialog opens; ${String(keys.length)} keys`,
        `  to results in the page: ${figures(keys.map(({ inPage }) => inPage))}`,
        `  to results painted: ${figures(keys.map(({ painted }) => painted))}`,
      );
      await page.close();
    }
    return lines;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens the dialog, waits for its first answer, and types each query, cleared in between. */
async function typeAll(
  page: Page,
  first: string,
  queries: readonly string[],
): Promise<{ load: number; keys: Key[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.keyboard.press('/');
  const begun = performance.now();
  await page.keyboard.insertText(first);
  await page.locator('dialog [role="option"]').first().waitFor();
  const load = performance.now() - begun;
  // The reader's first word comes when the engine has rested.
  await page.waitForTimeout(1500);
  const keys: Key[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const query of queries) keys.push(...(await page.evaluate(typeInto, query)));
  return { load, keys };
}

/** Types a query into the dialog, in the page, and times what follows each key. */
async function typeInto(query: string): Promise<Key[]> {
  const input = document.querySelector<HTMLInputElement>('dialog input[name="q"]');
  if (input === null) throw new Error('The page has no search dialog.');
  const times: Key[] = [];
  // Made beforehand: on a slow processor it takes milliseconds that no reader's key costs.
  const { port1, port2 } = new MessageChannel();
  for (let length = 1; length <= query.length; length++) {
    await new Promise((resume) => setTimeout(resume, 60));
    const answered = new Promise<void>((resolve) => {
      // The panel says with each answer whether there are results.
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(input, { attributeFilter: ['aria-expanded'] });
    });
    const begun = performance.now();
    input.value = query.slice(0, length);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    const inPage = performance.now() - begun;
    // The answer stands; a task after the next frame, it is painted.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        port1.onmessage = () => {
          resolve();
        };
        port2.postMessage(null);
      });
    });
    times.push({ inPage, painted: performance.now() - begun });
  }
  return times;
}

function figures(times: readonly number[]): string {
  const at = (share: number): string => `${percentile(times, share).toFixed(0)} ms`;
  return `${at(0.5)} (median), ${at(0.95)} (95th percentile), ${at(0.99)} (99th), ${at(1)} (worst)`;
}
