import { readdirSync, readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { remarkPlugins } from './src/model/narrative/markdown.ts';
import { remarkTerms } from './src/model/narrative/remark-terms.ts';
import { remarkWords } from './src/model/narrative/remark-words.ts';

const content = new URL('content/', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, content), 'utf8'));
const { address } = readJson('site.json');
const terms = readdirSync(new URL('glossary/', content))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => readJson(`glossary/${name}`).terms)
  .filter(({ link }) => link !== false);

export default defineConfig({
  site: address,
  trailingSlash: 'always',
  // As in JSX, and as the formatter assumes: a line break in a template is no space; a meant space is {' '}.
  compressHTML: 'jsx',
  // Everything in files of its own, as the Content-Security-Policy without inline code needs it.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, report) {
          // Astro's own mark on each MDX file; nothing that anybody here could act on.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...remarkPlugins, [remarkTerms, terms], remarkWords],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
