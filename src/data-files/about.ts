import { dictionary } from '../i18n/dictionary.ts';
import { inBoth, type Locale } from '../i18n/locale.ts';
import { absolute, routes } from '../i18n/routes.ts';
import { bureauName, type Plan, type Site } from '../model/plan.ts';
import type { Text } from '../schemas/text.ts';

/** What every file of open data says of itself. */
export interface About {
  title: Text;
  bureau: Text;
  issued: string;
  publisher: Text;
  /** null where the source states none. */
  licence: { name: Text; url?: string } | null;
  licenceStatement: Text;
  /** What is printed, and what is this site's. */
  statement: Text;
  address: Text;
  data: Text;
}

/**
 * Title, source, licence and address of a plan.
 * @param base Astro's `base`
 */
export function aboutPlan(site: Site, plan: Plan, base: string): About {
  const { planLicence } = site;
  return {
    title: plan.title,
    bureau: inBoth((locale) => bureauName(site, plan, locale)),
    issued: plan.issued,
    publisher: site.publisher,
    licence:
      planLicence === null
        ? null
        : {
            name: planLicence.name,
            ...(planLicence.url === undefined ? {} : { url: planLicence.url }),
          },
    licenceStatement: inBoth((locale) => licenceStatement(site, locale)),
    statement: inBoth((locale) => dictionary(locale).footer.statement),
    address: addressOf(site, base, routes.plan(plan.id)),
    data: addressOf(site, base, routes.data(plan.id)),
  };
}

/** One sentence on the licence of the plan, whether it is known or not. */
export function licenceStatement({ planLicence }: Site, locale: Locale): string {
  const { about } = dictionary(locale);
  return planLicence === null ? about.licenceUnknown : about.licenceOfPlan(planLicence.name[locale]);
}

/** The permanent addresses of a page. */
export function addressOf(site: Site, base: string, path: string): Text {
  return inBoth((locale) => absolute(path, locale, base, site.address));
}
