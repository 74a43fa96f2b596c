import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { localized, LOCALES, pageKinds } from './helpers/content.ts';
import { note } from './helpers/measures.ts';
import { builds, htmlFiles } from './helpers/site.ts';

/** The rules of the HTML standard, without those of taste; the files come from this site alone and need no hashes. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: { 'require-sri': 'off' },
  }),
);

/** Validates pages. @returns what is wrong with them */
async function faultsOf(pages: readonly { file: string; html: string }[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${file}:${String(line)} ${ruleId}: ${message} (${selector ?? ''})`);
  }
  return faults;
}

test('every page is valid HTML', async () => {
  const pages = htmlFiles(builds().root);
  const faults = await faultsOf(pages);
  note('pages whose HTML is validated', pages.length);
  note('faults of their HTML', faults.length, '0');
  expect(faults).toEqual([]);
});

// There only addresses differ: a page of each kind tells.
test('a page of each kind is valid HTML under a path of its own', async () => {
  const kinds = pageKinds().flatMap(({ path }) => LOCALES.map((locale) => localized(path, locale)));
  const pages = htmlFiles(builds().base).filter(({ address }) => kinds.includes(address));
  expect(pages.length).toBeGreaterThan(LOCALES.length);
  expect(await faultsOf(pages)).toEqual([]);
});

test('the validator finds what is wrong', async () => {
  const { results } = await validator.validateString(
    '<!doctype html><html lang="ko"><p><div></p></html>',
    'x',
  );
  expect(results.flatMap(({ messages }) => messages).length).toBeGreaterThan(1);
});
