import { BUREAU } from '../../components/check-place.ts';
import type { Filter } from '../../components/choices.ts';
import { STATUS_NAMES } from '../../i18n/audit.ts';
import { CHOICE_WORDS } from '../../i18n/choice-words.ts';
import type { PageContext } from '../../layouts/context.ts';
import { SEVERITY } from '../../model/audit.ts';
import type { Check } from '../../model/checks/check.ts';

/** The choices among findings, by their kind and by division, with those values alone that a finding has. */
export function auditFilters({ plan, locale, t }: PageContext, checks: readonly Check[]): Filter[] {
  const kinds = new Set(checks.map(({ status }) => status));
  const divisions = new Set(checks.map(({ where }) => where.department ?? BUREAU));
  const filters = [
    {
      name: 'kind',
      label: t.audit.filter.kind,
      options: SEVERITY.filter((id) => kinds.has(id)).map((id) => ({ id, label: STATUS_NAMES[locale][id] })),
    },
    {
      name: 'division',
      label: CHOICE_WORDS[locale].facets(plan.year).division,
      options: [{ id: BUREAU, name: plan.bureau }, ...plan.departments]
        .filter(({ id }) => divisions.has(id))
        .map(({ id, name }) => ({ id, label: name[locale] })),
    },
  ];
  return filters.filter(({ options }) => options.length > 1);
}
