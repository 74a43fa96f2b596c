import { checkMessage } from '../../i18n/audit.ts';
import { plainText } from '../../i18n/fact.ts';
import { exactMoney } from '../../i18n/number.ts';
import { formatWhen } from '../../i18n/when.ts';
import type { PageContext } from '../../layouts/context.ts';
import { checkAt, countByStatus, worst } from '../../model/audit.ts';
import { inBudget } from '../../model/checks/budget-tables.ts';
import type { Check } from '../../model/checks/check.ts';
import { byDate, sortKey } from '../../model/events.ts';
import { readMoney, type Money } from '../../model/number.ts';
import { TOTAL, type PlanEvent, type Project } from '../../model/plan.ts';
import { resolveRef } from '../../model/refs.ts';
import type { Amount } from '../../schemas/figure.ts';
import type { Text } from '../../schemas/text.ts';
import { absentFacts, budgetFacts } from '../project/key-facts.ts';
import { checksOf as checksOfProject } from '../project/sections.ts';
import { factRows, type FactRow } from './facts.ts';
import { fitting, type Chosen } from './room.ts';
import { factHeight, FACTS, roomForLists, textHeight } from './sheet.ts';

/** What a project's card says. Its lists hold whole entries only, as many as one side of A4 takes, and count the rest. */
export interface Card {
  facts: Chosen<FactRow>;
  /** Names of the key facts that the plan does not state. */
  absent: string[];
  parts: Chosen<Part>;
  events: Chosen<PlanEvent>;
  checks: { count: string; worst: Text | null };
}

/** Something that the project does, with its money where the plan states it. */
export interface Part {
  name: Text;
  amount: string;
}

/** Chooses what stands on a project's card in one language. */
export function cardOf(page: PageContext, project: Project): Card {
  const { plan, t, locale } = page;
  const plain = (text: Text) => plainText(text, locale, (ref) => resolveRef(plan, project, ref));
  const more = textHeight('');
  const absent = absentFacts(project, t);
  const heightOfFact = ({ label, text }: FactRow) => factHeight(label[locale], plain(text));
  const absence = absent.length === 0 ? 0 : factHeight(t.project.notStated, absent.join(', '));
  const facts = fitting(factRows(project), heightOfFact, FACTS - absence, more);
  const factsHeight = facts.shown.reduce(
    (sum, fact) => sum + heightOfFact(fact),
    absence + (facts.more === 0 ? 0 : more),
  );
  const checks = checksOf(page, project);
  const room = roomForLists({
    locale,
    title: project.entry.title[locale],
    summary: plain(project.summary),
    budget: aboutBudget(page, project),
    facts: factsHeight,
    table: tableRows(page, project, plain),
    checks: [checks.count, checks.worst === null ? '' : plain(checks.worst)],
  });
  const parts = partsOf(page, project);
  return {
    facts,
    absent,
    checks,
    parts: fitting(parts, ({ name, amount }) => textHeight(plain(name), amount), room, more),
    events: fitting(
      eventsOf(page, project),
      ({ when, title, status }) =>
        textHeight(
          `${formatWhen(when, locale)} ${plain(title)} ${status === 'planned' ? '' : t.project.eventStatus[status]}`,
        ),
      room,
      more,
    ),
  };
}

/** The parts with a name of their own, those with the most money first; what is a part of a part is left out. */
function partsOf({ locale, t }: PageContext, { items }: Project): Part[] {
  return items
    .filter(({ parent }) => parent === undefined)
    .map(({ name, budget }) => ({ name, budget, money: moneyOf(budget) }))
    .sort((a, b) => (b.money?.won ?? 0) - (a.money?.won ?? 0))
    .map(({ name, budget, money }) => {
      const instead = budget?.state === undefined ? '' : t.money[budget.state];
      return { name, amount: money === null ? instead : exactMoney(money, locale) };
    });
}

function moneyOf(amount: Amount | undefined): Money | null {
  return amount?.printed === undefined || amount.unit === undefined
    ? null
    : readMoney(amount.printed, amount.unit);
}

/** Dates of the plan's year and later first, then what began before and goes on, then what is done. */
function eventsOf({ plan }: PageContext, { events }: Project): PlanEvent[] {
  const before = sortKey({ kind: 'year', year: String(plan.year) });
  const rank = ({ status, when }: PlanEvent) => (status === 'done' ? 2 : sortKey(when) < before ? 1 : 0);
  return byDate(events).sort((a, b) => rank(a) - rank(b));
}

/** How many figures were checked, and the one that differs most tellingly. */
function checksOf({ plan, t }: PageContext, project: Project): Card['checks'] {
  const checks = checksOfProject(plan, project);
  const telling = worst(checks.filter(({ status }) => status !== 'agrees'));
  return {
    count: t.audit.ofProject(checks.length, countByStatus(checks)),
    worst:
      telling === null
        ? null
        : { ko: checkMessage(short(telling), 'ko'), en: checkMessage(short(telling), 'en') },
  };
}

/** A check without why it may differ, where its message says the figures already. */
function short(check: Check): Check {
  return check.kind === 'reading' || check.kind === 'order' ? check : { ...check, reason: null };
}

function aboutBudget({ plan, locale, t }: PageContext, project: Project) {
  const {
    exact,
    sentences: { differ, change, share },
    split,
  } = budgetFacts(plan, project, locale, t);
  return {
    texts: [exact, [differ, change, share].filter(Boolean).join(' ')],
    payers: split.map(({ name, amount, percent }) => `${name} ${amount} · ${percent}`),
  };
}

/** The rows of the budget's table, those with a second line (a recomputed value) told apart. */
function tableRows({ plan }: PageContext, project: Project, plain: (text: Text) => string) {
  const { table } = project.budget;
  if (table === null) return null;
  const isMarked = (source: string) =>
    [...table.periods, TOTAL].some((period) => {
      const check = checkAt(plan, inBudget(project, `${source}.${period}`));
      return check !== null && !['agrees', 'rounding'].includes(check.status);
    });
  return {
    rows: table.rows.length,
    marked: table.rows.filter(({ source }) => isMarked(source?.id ?? TOTAL)).length,
    notes: table.notes.map(plain),
  };
}
