import { expect, it } from 'vitest';
import { auditJson } from '../../../src/data-files/audit-json.ts';
import { audit, RULES } from '../../../src/model/audit.ts';
import { edit, linkedSite, replace } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

interface Entry {
  id: string;
  rule: string;
  status: string;
  where: { department?: string; project?: string; table?: string; cell?: string };
  printed: string;
  computed: string;
  page: number;
  message: { ko: string; en: string };
}

const STATUSES = ['agrees', 'rounding', 'unclear', 'differs', 'malformed', 'missing'];
const KEYS = ['id', 'rule', 'status', 'where', 'printed', 'computed', 'page', 'message'];
const entriesOf = (text: string): Entry[] => JSON.parse(text) as Entry[];

it('holds one entry for each check, those that agree included', () => {
  const { newest } = linkedSite();
  const entries = entriesOf(auditJson(newest));
  expect(entries.map(({ id }) => id)).toEqual(audit(newest).map(({ id }) => id));
  expect(entries.filter(({ status }) => status === 'agrees').length).toBeGreaterThan(20);
});

it('says what is printed, what the other figures give, and where', () => {
  const [entry] = entriesOf(auditJson(linkedSite().newest)).filter(({ status }) => status === 'differs');
  expect(entry).toEqual({
    id: 'headline-table/green-care/tree-care/budget/headline',
    rule: 'headline-table',
    status: 'differs',
    where: { department: 'green-care', project: 'tree-care', table: 'budget', cell: 'headline' },
    printed: '1,200',
    computed: '1,300',
    page: 4,
    message: {
      ko: '소요예산 줄: 인쇄된 값은 1,200천원입니다. 같아야 할 값은 1,300천원입니다.',
      en: 'Required budget line: printed 1,200 thousand won. The figure that should be equal is 1,300 thousand won.',
    },
  });
});

it('leaves out what has no place, and markup', () => {
  const marked = replace('2025/projects/tree-care.json', '"en": "Oak" }', '"en": "Oak (<ko>참나무</ko>)" }');
  const share = edit(
    '2025/projects/tree-care.json',
    ['tables', 0, 'relations'],
    [{ kind: 'share', result: 'oak.share', of: ['oak.trees', 'all.trees'] }],
  );
  const entries = entriesOf(auditJson(linkedSite(marked, share).newest));
  expect(entries.find(({ where }) => where.cell === 'oak.share')?.message.en).toContain('Oak (참나무)');
  expect(entries.find(({ rule }) => rule === 'bureau-departments')?.where).toEqual({
    table: 'budget-overview',
    cell: 'total.current',
  });
});

it.each(realSite().plans.map((plan) => [plan.id, plan] as const))(
  'of the plan %s has the shape of the contract',
  (_, plan) => {
    const rules = RULES.map(({ id }) => id as string);
    for (const entry of entriesOf(auditJson(plan))) {
      expect(Object.keys(entry)).toEqual(KEYS);
      expect(STATUSES).toContain(entry.status);
      expect(rules).toContain(entry.rule);
      expect(['department', 'project', 'table', 'cell']).toEqual(
        expect.arrayContaining(Object.keys(entry.where)),
      );
      expect([typeof entry.printed, typeof entry.computed]).toEqual(['string', 'string']);
      expect(Number.isInteger(entry.page)).toBe(true);
      for (const message of [entry.message.ko, entry.message.en]) {
        expect(message).not.toMatch(/<\/?ko>|\{[a-z]+[./]|undefined|\bNaN\b|^\s*$/);
      }
    }
  },
);

it('names the division or the bureau where a figure is no project’s', () => {
  const entries = entriesOf(auditJson(linkedSite().newest));
  const messageOf = (id: string) => entries.find((one) => one.id === id)?.message.en;
  expect(messageOf('bureau-departments/budget-overview/total.current')).toMatch(/^Living Bureau · 2025/);
  expect(messageOf('department-kinds/green-care/budget-overview/total.current')).toMatch(
    /^Green Care Division · Total · 2025/,
  );
  expect(messageOf('headline-table/green-care/tree-care/budget/headline')).toMatch(/^Required budget line: /);
});
