import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { charactersOfSite } from '../../../scripts/font.ts';
import { modules } from '../modules.ts';

/** The texts of a module that are no comments. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

describe('charactersOfSite', () => {
  const characters = charactersOfSite(resolve(import.meta.dirname, '../../..'), [
    { file: 'content/site.json', source: '구𠮷' },
  ]);

  it('holds what the content says', () => {
    expect([...'구𠮷'].filter((character) => !characters.has(character))).toEqual([]);
  });

  it('holds all Korean that any source can put on a page', () => {
    const lost = modules()
      .filter(({ name }) => name.endsWith('.ts'))
      .flatMap(({ name, source }) =>
        [...textsOf(source).join('')]
          .filter((character) => /\p{Script=Hangul}/u.test(character) && !characters.has(character))
          .map((character) => `src/${name}: ${character}`),
      );
    expect(lost).toEqual([]);
  });
});
