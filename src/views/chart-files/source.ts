import { CHART_WORDS } from '../../i18n/chart-words.ts';
import { formatPoint } from '../../i18n/when.ts';
import type { PageContext } from '../../layouts/context.ts';

/**
 * The lines at a chart's foot: the plan, the printed page, and the address of the table.
 * @param printed the printed page, as "119쪽부터"
 * @param path of the page with the table, with its fragment
 */
export function sourceLines(page: PageContext, printed: string, path: string): string[] {
  const { locale, plan, site, absolute } = page;
  const words = CHART_WORDS[locale];
  const [to = '', fragment] = path.split('#');
  const address = absolute(to);
  return [
    words.source({
      owner: site.owner[locale],
      bureau: plan.bureau[locale],
      title: plan.title[locale],
      issued: formatPoint(plan.issued, locale),
      page: printed,
    }),
    words.address(fragment === undefined ? address : `${address}#${fragment}`),
  ];
}
