import { plainText } from '../src/i18n/fact.ts';
import { checkMessage, RULE_NAMES, STATUS_NAMES } from '../src/i18n/audit.ts';
import { dictionary } from '../src/i18n/dictionary.ts';
import type { Locale } from '../src/i18n/locale.ts';
import { countByStatus, RULES, SEVERITY } from '../src/model/audit.ts';
import type { Check } from '../src/model/checks/check.ts';
import type { Plan } from '../src/model/plan.ts';

/** How the checks that do not agree are put together. */
export type Grouping = 'department' | 'rule';

interface Group {
  name: string;
  checks: Check[];
}

const WORDS: Record<Locale, { checks: string; none: string }> = {
  ko: { checks: '검산', none: '모두 맞습니다.' },
  en: { checks: 'Checks', none: 'All agree.' },
};

/** The audit as people read it in a terminal: the counts, then each check that does not agree. */
export function auditReport(
  plan: Plan,
  checks: readonly Check[],
  locale: Locale,
  grouping: Grouping = 'department',
): string {
  const shown = checks.filter(({ status }) => status !== 'agrees');
  const groups = (grouping === 'rule' ? byRule(shown, locale) : byDepartment(plan, shown, locale)).filter(
    (group) => group.checks.length > 0,
  );
  return [
    `${plan.bureau[locale]}, ${plan.title[locale]}`,
    counts(checks, locale),
    ...(groups.length === 0 ? [WORDS[locale].none] : groups.map((group) => paragraph(plan, group, locale))),
  ].join('\n\n');
}

function counts(checks: readonly Check[], locale: Locale): string {
  const count = countByStatus(checks);
  const lines = [
    [WORDS[locale].checks, checks.length] as const,
    ...[...SEVERITY].reverse().map((status) => [STATUS_NAMES[locale][status], count[status]] as const),
  ];
  return lines.map(([name, number]) => `${String(number).padStart(6)}  ${name}`).join('\n');
}

function byRule(checks: readonly Check[], locale: Locale): Group[] {
  return RULES.map(({ id }) => ({
    name: `${RULE_NAMES[locale][id]} (${id})`,
    checks: checks.filter(({ rule }) => rule === id),
  }));
}

function byDepartment(plan: Plan, checks: readonly Check[], locale: Locale): Group[] {
  return [
    { name: plan.bureau[locale], checks: checks.filter(({ where }) => where.department === undefined) },
    ...plan.departments.map(({ id, name }) => ({
      name: `${name[locale]} (${id})`,
      checks: checks.filter(({ where }) => where.department === id),
    })),
  ];
}

function paragraph(plan: Plan, { name, checks }: Group, locale: Locale): string {
  const worstFirst = SEVERITY.flatMap((status) => checks.filter((check) => check.status === status));
  return [name, ...worstFirst.map((check) => line(plan, check, locale))].join('\n');
}

/** "다름  비상대비와 민방위, 107쪽부터: 소요예산 줄: …" */
function line(plan: Plan, check: Check, locale: Locale): string {
  const { page } = dictionary(locale);
  const project = plan.projects.find(({ id }) => id === check.where.project);
  const place =
    project === undefined
      ? page.from(check.page)
      : `${project.entry.short[locale]}, ${page.from(check.page)}`;
  const message = checkMessage(check, locale);
  return `  ${STATUS_NAMES[locale][check.status]}  ${place}\n      ${plainText({ ko: message, en: message }, locale)}`;
}
