import { auditJson } from '../src/data-files/audit-json.ts';
import { isLocale } from '../src/i18n/locale.ts';
import { auditOf, RULES } from '../src/model/audit.ts';
import { checkContent } from '../src/model/check-content.ts';
import { describeFindings } from '../src/model/finding.ts';
import type { Plan } from '../src/model/plan.ts';
import { auditReport } from './audit-report.ts';
import { contentFiles } from './content-files.ts';
import { readOptions, refuse, unknownId } from './options.ts';

/**
 * `npm run audit`: checks the plan's figures against each other and prints what does not agree.
 * A plan that differs is no fault of the program: the exit code is 0.
 */
const USAGE = `npm run audit -- [options]
  --by rule            by rule instead of by department
  --department <id>    only that division's
  --rule <id>          only that rule's
  --locale en          in English
  --json               what audit.json holds
  --plan <id>          instead of the newest plan`;
const { values } = readOptions(USAGE, {
  options: {
    by: { type: 'string', default: 'department' },
    department: { type: 'string' },
    rule: { type: 'string' },
    locale: { type: 'string', default: 'ko' },
    plan: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
process.exitCode = run();

function run(): number {
  const { files, folders } = contentFiles(process.cwd());
  const { site, findings } = checkContent(files, folders);
  if (site === null) {
    console.error(describeFindings(findings));
    return 1;
  }
  const noPlan = unknownId('plan', values.plan, site.plans);
  if (noPlan !== null) refuse(noPlan);
  const plan = site.plans.find(({ id }) => id === values.plan) ?? site.newest;
  const wrong = wrongOption(plan);
  if (wrong !== null) refuse(wrong);
  const checks = auditOf(plan).filter(
    ({ rule, where }) =>
      (values.department === undefined || where.department === values.department) &&
      (values.rule === undefined || rule === values.rule),
  );
  const { locale } = values;
  if (values.json) process.stdout.write(auditJson(plan, checks));
  else if (isLocale(locale))
    console.log(auditReport(plan, checks, locale, values.by === 'rule' ? 'rule' : 'department'));
  return 0;
}

/** What is wrong with the options, in words; null where nothing is. */
function wrongOption(plan: Plan): string | null {
  const { by, locale, department, rule } = values;
  if (!['department', 'rule'].includes(by)) return `--by is "department" or "rule", not "${by}".`;
  if (!isLocale(locale)) return `--locale is "ko" or "en", not "${locale}".`;
  return unknownId('department', department, plan.departments) ?? unknownId('rule', rule, RULES);
}
