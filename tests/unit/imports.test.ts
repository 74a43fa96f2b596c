import { describe, expect, it } from 'vitest';
import { modules, readModule, targetOf, type Import, type Module } from './modules.ts';

/** Of a path from the project's root, or of a package. */
type Pattern = RegExp;

const PACKAGE = /^(?!src\/|\.)/;
/** Measuring and breaking of text: pure, and asked wherever text is set. */
const LINES: Pattern = /^src\/fonts\/lines\.ts$/;
const folder = (...names: string[]): Pattern => new RegExp(`^src/(${names.join('|')})/`);

/** Which values each layer may import (DESIGN §2). The first line that fits a file counts. */
const RULES: [layer: string, files: Pattern, may: Pattern[], never: Pattern[]][] = [
  ['client code', /\/client\//, [/\/client\//], []],
  ['schemas', folder('schemas'), [folder('schemas'), /^zod$/], []],
  [
    'model',
    folder('model'),
    [folder('schemas', 'model'), /^src\/i18n\/(heads|locale|rich-text|when)\.ts$/, PACKAGE],
    [/^astro(:|$|\/)/, /^@astrojs\//],
  ],
  ['i18n', folder('i18n'), [folder('i18n')], []],
  ['charts', folder('charts'), [folder('charts', 'i18n'), LINES, /^chart\.js($|\/)/], []],
  [
    'data files',
    folder('data-files'),
    [folder('data-files', 'model', 'schemas', 'i18n'), PACKAGE],
    [/^astro(:|$|\/)/],
  ],
  [
    'calendar files',
    folder('calendar-files'),
    [folder('calendar-files', 'model', 'schemas', 'i18n'), PACKAGE],
    [/^astro(:|$|\/)/],
  ],
  ['fonts', folder('fonts'), [folder('fonts'), PACKAGE], [/^astro(:|$|\/)/]],
  ['search', folder('search'), [folder('search', 'model', 'i18n', 'schemas')], []],
  [
    'pictures for sharing',
    folder('share'),
    [folder('share', 'model', 'i18n', 'schemas'), LINES, /^src\/charts\/(sheet\/colours|svg\/escape)\.ts$/],
    [],
  ],
  ['data', folder('data'), [folder('data', 'model', 'schemas', 'i18n'), /^astro:content$/], []],
  [
    'components and layouts',
    folder('components', 'layouts'),
    [folder('i18n', 'model', 'charts', 'components', 'layouts', 'share', 'styles'), /^\.generated\/fonts\//],
    [],
  ],
  [
    'views',
    folder('views'),
    [
      folder(
        'views',
        'components',
        'layouts',
        'charts',
        'search',
        'data-files',
        'calendar-files',
        'model',
        'i18n',
        'schemas',
      ),
      LINES,
      PACKAGE,
    ],
    [/^astro:content$/],
  ],
  [
    'pages',
    folder('pages'),
    [folder('data', 'data-files', 'calendar-files', 'layouts', 'search', 'views', 'i18n', 'model')],
    [],
  ],
  [
    'content.config.ts',
    /^src\/content\.config\.ts$/,
    [folder('schemas'), /^astro:content$/, /^astro\/loaders$/, /^node:fs$/],
    [],
  ],
];

/** The imports of a file that its layer may not have, as sentences. */
function breaches(module: Module): string[] {
  const rule = RULES.find(([, files]) => files.test(`src/${module.name}`));
  if (rule === undefined) return [`src/${module.name} belongs to no layer: add it to the table of this test`];
  const [layer, , may, never] = rule;
  const allowed = (one: Import): boolean => {
    const target = targetOf(module, one);
    if (one.inScript) return target.includes('/client/');
    return may.some((pattern) => pattern.test(target)) && !never.some((pattern) => pattern.test(target));
  };
  return module.imports
    .filter((one) => !allowed(one))
    .map(
      (one) =>
        `src/${module.name}:${String(one.line)} imports "${one.specifier}", which ${one.inScript ? 'a <script>' : layer} may not`,
    );
}

const all = modules();

describe('imports go one way', () => {
  it.each(RULES)('%s', (_, files) => {
    const mine = all.filter(
      ({ name }) => RULES.find(([, pattern]) => pattern.test(`src/${name}`))?.[1] === files,
    );
    expect(mine.flatMap(breaches)).toEqual([]);
  });

  it('has a layer for each file', () => {
    expect(
      all.filter(({ name }) => !RULES.some(([, files]) => files.test(`src/${name}`))).flatMap(breaches),
    ).toEqual([]);
  });

  it('leads to files that are there', () => {
    const names = new Set(all.map(({ name }) => `src/${name}`));
    const lost = all.flatMap((module) =>
      module.imports
        .map((one) => targetOf(module, one))
        .filter((target) => /\.(ts|astro)$/.test(target) && !names.has(target)),
    );
    expect(lost).toEqual([]);
  });
});

describe('no way round the compiler', () => {
  it('has no any', () => {
    const found = all.flatMap(({ name, anys }) => anys.map((line) => `src/${name}:${String(line)}`));
    expect(found).toEqual([]);
    expect(all.filter(({ source }) => /\bz\.any\(/.test(source)).map(({ name }) => name)).toEqual([]);
  });

  it('silences nothing', () => {
    const silenced = all.filter(({ source }) =>
      /@ts-(ignore|nocheck|expect-error)|eslint-disable/.test(source),
    );
    expect(silenced.map(({ name }) => name)).toEqual([]);
  });
});

describe('the rule itself', () => {
  const FRONT = (code: string) => `---\n${code}\n---\n<p>x</p>\n`;

  it.each([
    ['schemas/x.ts', "import { y } from '../model/y.ts';"],
    ['model/x.ts', "import { getCollection } from 'astro:content';"],
    ['model/x.ts', "export { y } from '../views/y.ts';"],
    ['model/x.ts', "import { ko } from '../i18n/ko.ts';"],
    ['model/x.ts', "const y = await import('../data/site.ts');"],
    ['i18n/x.ts', "import {\n  type Y,\n  y,\n} from '../model/y.ts';"],
    ['charts/a/x.ts', "import '../../model/y.ts';"],
    ['components/X.astro', FRONT("import { loadSite } from '../data/site.ts';")],
    ['views/a/X.astro', FRONT("import { loadSite } from '../../data/site.ts';")],
    ['layouts/X.astro', "---\n---\n<script>\n  import '../model/y.ts';\n</script>"],
    ['layouts/client/x.ts', "import { y } from '../../i18n/number.ts';"],
    ['utils/x.ts', "import { y } from '../model/y.ts';"],
  ])('refuses in %s: %s', (name, source) => {
    const found = name.startsWith('utils')
      ? /belongs to no layer/
      : new RegExp(`^src/${name}:\\d+ imports "`);
    expect(breaches(readModule(name, source))).toEqual([expect.stringMatching(found)]);
  });

  it.each([
    ['i18n/x.ts', "import type { Y } from '../model/y.ts';"],
    ['model/x.ts', "import remarkGfm from 'remark-gfm';\nimport { locale } from '../i18n/locale.ts';"],
    ['pages/[plan]/x.astro', FRONT("import { loadSite } from '../../data/site.ts';")],
    ['layouts/X.astro', "---\n---\n<script>\n  import './client/y.ts';\n</script>"],
  ])('allows in %s: %s', (name, source) => {
    expect(breaches(readModule(name, source))).toEqual([]);
  });

  it('sees any', () => {
    expect(readModule('model/x.ts', 'const any = 1;\n// any\nlet y: any[] = [];').anys).toEqual([3]);
  });
});
