import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { department } from './schemas/department.ts';
import { glossary } from './schemas/glossary.ts';
import { plan } from './schemas/plan.ts';
import { project } from './schemas/project.ts';
import { site } from './schemas/site.ts';
import { NO_SYNONYMS, synonyms } from './schemas/synonyms.ts';

/** The id of an entry is its path without the extension: "2025/projects/passport-services". */
const loader = (pattern: string) =>
  glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.(json|mdx)$/, '') });

/** Everyday words may be left out. Of a collection without entries Astro would warn at each build. */
const everydayWords: Loader = existsSync('./content/synonyms.json')
  ? loader('synonyms.json')
  : {
      name: 'none',
      load: ({ store }) => {
        store.set({ id: 'synonyms', data: { ...NO_SYNONYMS } });
        return Promise.resolve();
      },
    };

export const collections = {
  site: defineCollection({ loader: loader('site.json'), schema: site }),
  glossary: defineCollection({ loader: loader('glossary/*.json'), schema: glossary }),
  synonyms: defineCollection({ loader: everydayWords, schema: synonyms }),
  plans: defineCollection({ loader: loader('*/plan.json'), schema: plan }),
  departments: defineCollection({ loader: loader('*/departments/*.json'), schema: department }),
  projects: defineCollection({ loader: loader('*/projects/*.json'), schema: project }),
  narratives: defineCollection({ loader: loader('*/narratives/*/*.mdx') }),
};
