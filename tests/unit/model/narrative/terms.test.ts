import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { remarkTerms } from '../../../../src/model/narrative/remark-terms.ts';
import { findTerm } from '../../../../src/model/narrative/terms.ts';

const term = (ko: string, en: string) => ({ id: 'x', name: { ko, en } });

/** What of a text is taken for the term; null where it is not there. */
function foundIn(text: string, name: string): string | null {
  const found = findTerm(term('', name), text, 'en');
  return found === null ? null : text.slice(found.start, found.end);
}

describe('findTerm', () => {
  it.each([
    [
      'Petitions with a time limit are answered.',
      'petition with a time limit',
      'Petitions with a time limit',
    ],
    ['all Class 3 facilities', 'Class 3 facility', 'Class 3 facilities'],
    ['crimes with abnormal motives', 'crime with abnormal motive', 'crimes with abnormal motives'],
    ['certificates and abstracts', 'certificate and abstract', 'certificates and abstracts'],
    ['two classes', 'class', 'classes'],
    ['one dong (a part of it)', 'dong', 'dong'],
    ['a C++ (old) name', 'C++ (old) name', 'C++ (old) name'],
  ])('finds in "%s" the term "%s"', (text, name, found) => {
    expect(foundIn(text, name)).toBe(found);
  });

  it.each([
    ['a facilitator', 'facility'],
    ['a classroom', 'class'],
    ['the subdong', 'dong'],
    ['a petition without a time limit', 'petition with a time limit'],
  ])('does not find in "%s" the term "%s"', (text, name) => {
    expect(foundIn(text, name)).toBeNull();
  });

  it('finds Korean from the start of a word, before a particle', () => {
    expect(findTerm(term('민원', ''), '전자민원 말고 민원을', 'ko')).toEqual({ start: 8, end: 10 });
  });
});

describe('remarkTerms', () => {
  const linked = async (source: string): Promise<string> => {
    const file = { path: 'content/2025/narratives/ko/x.mdx', value: source };
    const terms = [{ id: 'plan', name: { ko: '충무계획', en: 'plan' } }];
    return String(await compile(file, { jsx: true, remarkPlugins: [[remarkTerms, terms]] }));
  };

  it('links a term inside a sentence, once', async () => {
    const code = await linked('올해 충무계획을 고칩니다.\n\n충무계획은 비밀입니다.');
    expect(code.match(/<Term id="plan">/g)).toHaveLength(1);
    expect(code).toMatch(/올해 .*<Term id="plan">/);
  });

  it('links a term that is all of its text', async () => {
    expect(await linked('- **충무계획**: 해마다 고칩니다.')).toContain('<Term id="plan">');
  });
});
