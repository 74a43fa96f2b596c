import { describe } from 'vitest';
import { copy, edit, folder, remove, write, type Content } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const DIVISION = '2025/departments/green-care.json';
const TREES = '2025/projects/tree-care.json';
const nothing = (): Content => ({ files: [], folders: [] });

describe('files and folders', () => {
  fault('empty JSON file', write(TREES, '\n'), {
    code: 'content-missing',
    file: TREES,
    found: 'an empty file',
  });
  fault('empty plan', write('2025/plan.json', ''), { code: 'content-missing', file: '2025/plan.json' });
  fault('empty MDX file', write('2025/narratives/en/tree-care.mdx', ' \n'), {
    code: 'content-missing',
    file: '2025/narratives/en/tree-care.mdx',
    found: 'an empty file',
  });
  fault('empty folder of a plan', folder('2026'), {
    code: 'content-missing',
    file: '2026',
    found: 'an empty folder',
  });
  fault('empty folder inside a plan', folder('2025/narratives/drafts'), {
    code: 'content-missing',
    file: '2025/narratives/drafts',
    found: 'an empty folder',
  });
  fault('no departments', remove('2025/departments'), {
    code: 'content-missing',
    file: '2025/departments',
    found: 'no department',
  });
  fault('no plan.json', remove('2025/plan.json'), { code: 'content-missing', file: '2025/plan.json' });
  fault('no site.json', remove('site.json'), {
    code: 'content-missing',
    file: 'site.json',
    action: 'Add the file, or restore it from version control.',
  });
  fault(
    'no content at all',
    nothing,
    { code: 'content-missing', file: 'site.json' },
    { code: 'content-missing', file: '<year>/plan.json', action: /npm run new/ },
  );
  fault('project that no division lists', [edit(DIVISION, ['projects', 1], undefined)], {
    code: 'reference-to-nothing',
    file: '2025/projects/book-bus.json',
    at: '{',
    found: 'the project "book-bus"',
  });
  fault('project without words in one language', remove('2025/narratives/en/book-bus.mdx'), {
    code: 'content-missing',
    file: '2025/narratives/en/book-bus.mdx',
  });
  fault(
    'words of a project that has no facts',
    [copy('2025/narratives/ko/book-bus.mdx', '2025/narratives/ko/boook-bus.mdx')],
    { code: 'reference-to-nothing', file: '2025/narratives/ko/boook-bus.mdx' },
  );
  fault('file in the wrong place', write('2025/notes.txt', 'x'), {
    code: 'content-unexpected',
    file: '2025/notes.txt',
  });
  fault(
    'words in a language that the site does not have',
    copy('2025/narratives/ko/book-bus.mdx', '2025/narratives/fr/book-bus.mdx'),
    {
      code: 'content-unexpected',
      file: '2025/narratives/fr/book-bus.mdx',
    },
  );
  fault('file name with capitals', copy(TREES, '2025/projects/Tree-Care.json'), {
    code: 'content-unexpected',
    file: '2025/projects/Tree-Care.json',
    found: 'the name "Tree-Care.json"',
    expected: /^lower-case letters, digits and single hyphens/,
  });
  fault('file name of two words', copy(DIVISION, '2025/departments/green care.json'), {
    code: 'content-unexpected',
    file: '2025/departments/green care.json',
    found: 'the name "green care.json"',
  });
  fault('project in a folder of its own', copy(TREES, '2025/projects/trees/tree-care.json'), {
    code: 'content-unexpected',
    file: '2025/projects/trees/tree-care.json',
    found: 'a file that has no place in the content',
  });
});
