import { compile } from '@mdx-js/mdx';
import { expect, it } from 'vitest';
import { remarkWords } from '../../../../src/model/narrative/remark-words.ts';

it('hands each component what the page gives, and elements of HTML nothing', async () => {
  const source = '<Item id="a">\n\nwords <Fact of="b" /> and <b>more</b>\n\n</Item>\n';
  const code = String(await compile(source, { jsx: true, remarkPlugins: [remarkWords] }));
  expect(code).toContain('<Item id="a" words={props.words}>');
  expect(code).toContain('<Fact of="b" words={props.words} />');
  expect(code).not.toContain('<b words');
  expect(code.match(/words=\{/g)).toHaveLength(2);
});
