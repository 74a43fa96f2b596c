import { DATA_WORDS } from '../i18n/data-words.ts';
import { DEFAULT_LOCALE } from '../i18n/locale.ts';
import { absolute, routes } from '../i18n/routes.ts';
import { bureauName, type Plan, type Site } from '../model/plan.ts';
import { dictionary } from '../i18n/dictionary.ts';

/**
 * llms.txt (https://llmstxt.org): what the site is and where its facts are, for language models. It is in English,
 * with the Korean name of each thing beside.
 * @param base Astro's `base`
 */
export function llmsTxt(site: Site, base: string): string {
  const page = (path: string) => absolute(path, 'en', base, site.address);
  const file = (path: string) => absolute(path, DEFAULT_LOCALE, base, site.address);
  const { newest, publisher } = site;
  return [
    `# ${bureauName(site, newest, 'en')}: ${newest.title.en}`,
    '',
    `> ${dictionary('en').overview.description(`${newest.bureau.en} (${bureauName(site, newest, 'ko')})`, newest.title.en)}`,
    '',
    `${dictionary('en').footer.statement} Published by ${publisher.en}. Korean pages have the same addresses without /en/.`,
    ...site.plans.flatMap((plan) => planSection(plan, page, file)),
    '',
    '## About',
    '',
    `- [${dictionary('en').about.heading}](${page(routes.about())})`,
    `- [${dictionary('en').glossary.heading}](${page(routes.glossary())})`,
    '',
  ].join('\n');
}

function planSection(plan: Plan, page: (path: string) => string, file: (path: string) => string): string[] {
  const { id, title, departments, projects } = plan;
  const files = Object.entries(DATA_WORDS.en.files);
  return [
    '',
    `## ${title.en} (${title.ko})`,
    '',
    `- [Overview](${page(routes.plan(id))})`,
    ...files.map(([name, what]) => `- [${name}](${file(routes.dataFile(id, name))}): ${what}`),
    '',
    `### Divisions`,
    '',
    ...departments.map(
      ({ id: department, name }) => `- [${name.en}](${page(routes.department(id, department))}): ${name.ko}`,
    ),
    '',
    `### Projects`,
    '',
    ...projects.map(
      ({ id: project, entry }) =>
        `- [${entry.short.en}](${page(routes.project(id, project))}): ${entry.title.ko}`,
    ),
  ];
}
