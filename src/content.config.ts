import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { department } from './schemas/department.ts';
import { glossary } from './schemas/glossary.ts';
import { plan } from './schemas/plan.ts';
import { project } from './schemas/project.ts';
import { site } from './schemas/site.ts';
import { synonyms } from './schemas/synonyms.ts';

/** The id of an entry is its path without the extension: "2025/projects/passport-services". */
const loader = (pattern: string) =>
  glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.(json|mdx)$/, '') });

export const collections = {
  site: defineCollection({ loader: loader('site.json'), schema: site }),
  glossary: defineCollection({ loader: loader('glossary/*.json'), schema: glossary }),
  synonyms: defineCollection({ loader: loader('synonyms.json'), schema: synonyms }),
  plans: defineCollection({ loader: loader('*/plan.json'), schema: plan }),
  departments: defineCollection({ loader: loader('*/departments/*.json'), schema: department }),
  projects: defineCollection({ loader: loader('*/projects/*.json'), schema: project }),
  narratives: defineCollection({ loader: loader('*/narratives/*/*.mdx') }),
};
