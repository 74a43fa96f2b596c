import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
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

test.each(['root', 'base'] as const)('every page of the build at the %s is valid HTML', async (name) => {
  const pages = htmlFiles(builds()[name]);
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${file}:${String(line)} ${ruleId}: ${message} (${selector ?? ''})`);
  }
  note(`pages of the build at the ${name}`, pages.length);
  note('faults of their HTML', faults.length, '0');
  expect(faults).toEqual([]);
});

test('the validator finds what is wrong', async () => {
  const { results } = await validator.validateString(
    '<!doctype html><html lang="ko"><p><div></p></html>',
    'x',
  );
  expect(results.flatMap(({ messages }) => messages).length).toBeGreaterThan(1);
});
