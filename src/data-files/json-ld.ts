import { DATA_WORDS } from '../i18n/data-words.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { plainText } from '../i18n/fact.ts';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';
import { absolute, routes } from '../i18n/routes.ts';
import { bureauName, type Department, type PlanContext, type Project } from '../model/plan.ts';
import { resolveRef } from '../model/refs.ts';
import { coverage } from './coverage.ts';

/** A description in the words of schema.org. */
export type LinkedData = Record<string, unknown>;

const CONTEXT = 'https://schema.org';

/**
 * The plan as a dataset, and the bureau with its divisions.
 * @param files whether the page names the files: what it does not show, its description does not name
 */
export function planLinkedData(context: PlanContext, { files = true } = {}): LinkedData {
  const { plan, locale } = context;
  const bureau = {
    ...bureauOf(context),
    department: plan.departments.map((department) => ({
      '@type': 'GovernmentOrganization',
      '@id': organisationId(context, department),
      name: department.name[locale],
      url: addressOf(context, routes.department(plan.id, department.id)),
    })),
  };
  return {
    '@context': CONTEXT,
    '@graph': [{ ...datasetOf(context), ...(files ? filesOf(context) : {}) }, bureau],
  };
}

/** A division. */
export function departmentLinkedData(context: PlanContext, department: Department): LinkedData {
  const { plan, locale } = context;
  const staff = department.staffing.total.current.value;
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentOrganization',
    '@id': organisationId(context, department),
    name: department.name[locale],
    ...(locale === 'ko' ? {} : { alternateName: department.name.ko }),
    description: plainText(department.lead, locale),
    url: addressOf(context, routes.department(plan.id, department.id)),
    parentOrganization: bureauOf(context),
    ...(staff === null ? {} : { numberOfEmployees: { '@type': 'QuantitativeValue', value: staff } }),
  };
}

/**
 * A project. schema.org's "Project" is an organisation, without provider and audience; what a division does
 * for somebody is a "GovernmentService". A service has no time of its own there: the page about it has.
 */
export function projectLinkedData(context: PlanContext, project: Project): LinkedData {
  const { site, plan, locale } = context;
  const { entry, department, audiences, period } = project;
  const url = addressOf(context, routes.project(plan.id, project.id));
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentService',
    '@id': `${absolute(routes.project(plan.id, project.id), DEFAULT_LOCALE, context.base, site.address)}#project`,
    name: entry.title[locale],
    ...(locale === 'ko' ? {} : { alternateName: entry.title.ko }),
    description: plainText(project.summary, locale, (ref) => resolveRef(plan, project, ref)),
    url,
    provider: {
      '@type': 'GovernmentOrganization',
      '@id': organisationId(context, department),
      name: department.name[locale],
    },
    ...(audiences.length === 0
      ? {}
      : { audience: audiences.map(({ name }) => ({ '@type': 'Audience', audienceType: name[locale] })) }),
    areaServed: { '@type': 'AdministrativeArea', name: site.owner[locale] },
    subjectOf: {
      '@type': 'WebPage',
      url,
      inLanguage: locale,
      temporalCoverage: coverage(period) ?? String(plan.year),
      isPartOf: { '@id': datasetId(context) },
    },
  };
}

function datasetOf(context: PlanContext): LinkedData {
  const { site, plan, locale } = context;
  const { planLicence } = site;
  return {
    '@type': 'Dataset',
    '@id': datasetId(context),
    name: `${bureauName(site, plan, locale)}: ${plan.title[locale]}`,
    description: dictionary(locale).overview.description(plan.bureau[locale], plan.title[locale]),
    url: addressOf(context, routes.data(plan.id)),
    inLanguage: [...LOCALES],
    creator: { '@id': organisationId(context) },
    temporalCoverage: String(plan.year),
    datePublished: plan.issued,
    spatialCoverage: { '@type': 'AdministrativeArea', name: site.owner[locale] },
    isAccessibleForFree: true,
    ...(planLicence === null ? {} : { license: planLicence.url ?? planLicence.name[locale] }),
  };
}

/** The files of the dataset, and who publishes them. */
function filesOf({ site, plan, locale, base }: PlanContext): LinkedData {
  return {
    publisher: { '@type': 'Organization', name: site.publisher[locale] },
    distribution: Object.keys(DATA_WORDS[locale].files).map((name) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: absolute(routes.dataFile(plan.id, name), DEFAULT_LOCALE, base, site.address),
    })),
  };
}

function bureauOf(context: PlanContext): LinkedData {
  const { site, plan, locale } = context;
  return {
    '@type': 'GovernmentOrganization',
    '@id': organisationId(context),
    name: bureauName(site, plan, locale),
    url: addressOf(context, routes.plan(plan.id)),
    parentOrganization: { '@type': 'GovernmentOrganization', name: site.owner[locale] },
  };
}

function addressOf({ site, locale, base }: PlanContext, path: string): string {
  return absolute(path, locale, base, site.address);
}

/** One name for one thing, in whatever language it is described. */
function organisationId({ site, plan, base }: PlanContext, department?: Department): string {
  const path = department === undefined ? routes.plan(plan.id) : routes.department(plan.id, department.id);
  return `${absolute(path, DEFAULT_LOCALE, base, site.address)}#organisation`;
}

function datasetId({ site, plan, base }: PlanContext): string {
  return `${absolute(routes.data(plan.id), DEFAULT_LOCALE, base, site.address)}#dataset`;
}
