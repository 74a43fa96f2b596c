import { plainText } from '../../i18n/fact.ts';
import { formatWhen } from '../../i18n/when.ts';
import type { PageContext } from '../../layouts/context.ts';
import { byDate } from '../../model/events.ts';
import type { PlanEvent, Project } from '../../model/plan.ts';
import { resolveRef } from '../../model/refs.ts';
import { targetRows, type TargetRow } from '../../model/targets.ts';
import type { Text } from '../../schemas/text.ts';
import { absentFacts } from '../project/key-facts.ts';
import {
  aboutBudget,
  checksOf,
  eventNote,
  eventsOf,
  mainItems,
  tableRows,
  targetInWords,
  type ItemLine,
} from './contents.ts';
import { factRows, type FactRow } from './facts.ts';
import { fitting, type Chosen } from './room.ts';
import { besides, factHeight, FACTS, LARGE, MORE, roomForLists, textHeight, USUAL } from './sheet.ts';

/** What a project's card says. Its lists hold whole entries only, as many as one side of A4 takes, and count the rest. */
export interface Card {
  facts: Chosen<FactRow>;
  /** Names of the key facts that the plan does not state. */
  absent: string[];
  targets: Chosen<TargetRow>;
  items: Chosen<ItemLine>;
  events: Chosen<PlanEvent>;
  checks: { count: string; worst: Text | null };
  /** In larger type, because all is said and there is room. */
  large: boolean;
}

/**
 * Chooses what stands on a project's card in one language, and how large: all in larger type where that fits; else all
 * key facts where they cost the lists nothing.
 */
export function cardOf(page: PageContext, project: Project): Card {
  const large = fill(page, project, Infinity, LARGE);
  if (large.room >= MORE * LARGE && isWhole(large.card)) return large.card;
  const whole = fill(page, project, Infinity, USUAL).card;
  const capped = fill(page, project, FACTS, USUAL).card;
  return listed(whole) === listed(capped) ? whole : capped;
}

function listed({ targets, items, events }: Card): number {
  return targets.shown.length + items.shown.length + events.shown.length;
}

function isWhole({ targets, items, events }: Card): boolean {
  return targets.more + items.more + events.more === 0;
}

/**
 * @param most height that the key facts may take
 * @param size of the type, against the usual
 * @returns the card, and the height that its lists had
 */
function fill(page: PageContext, project: Project, most: number, size: number): { card: Card; room: number } {
  const { plan, t, locale } = page;
  const plain = (text: Text) => plainText(text, locale, (ref) => resolveRef(plan, project, ref));
  const absent = absentFacts(project, t);
  const heightOfFact = ({ label, text }: FactRow) => factHeight(label[locale], plain(text), size);
  const absence = absent.length === 0 ? 0 : factHeight(t.project.notStated, absent.join(', '), size);
  const facts = fitting(factRows(project), heightOfFact, most - absence, MORE);
  const checks = checksOf(page, project);
  const others = {
    locale,
    title: project.entry.title[locale],
    summary: plain(project.summary),
    budget: aboutBudget(page, project),
    facts: absence + chosenHeight(facts, heightOfFact),
    table: tableRows(page, project, plain),
    checks: [checks.count, checks.worst === null ? '' : plain(checks.worst)],
  };
  const room = roomForLists(others, size);
  const heightOfEvent = (event: PlanEvent) =>
    textHeight(`${formatWhen(event.when, locale)} ${plain(event.title)} ${eventNote(event, t)}`, size);
  const events = fitting(eventsOf(page, project), heightOfEvent, room, MORE);
  const card = {
    facts,
    absent,
    checks,
    ...leftColumn(page, project, plain, { room, size }),
    events: { shown: byDate(events.shown), more: events.more },
    large: size === LARGE,
  };
  return { card, room };
}

/** Results and targets in the upper half, or in what all items leave; the items beneath. Items of which not one would fit do not stand there. */
function leftColumn(
  page: PageContext,
  project: Project,
  plain: (text: Text) => string,
  { room, size }: { room: number; size: number },
): Pick<Card, 'targets' | 'items'> {
  const rows = targetRows(page.plan, project);
  const all = mainItems(page, project);
  const heightOfTarget = (row: TargetRow) =>
    textHeight(`${plain(row.target.label)} ${targetInWords(row, page)}`, size);
  const fitTargets = (height: number) => fitting(rows, heightOfTarget, height, MORE);
  const heightOfItem = ({ name, amount }: ItemLine) => textHeight(plain(name), size, amount);
  const fitItems = (height: number) => fitting(all, heightOfItem, height, MORE);
  if (rows.length === 0) return { targets: fitTargets(0), items: fitItems(room) };
  const ofItems = chosenHeight({ shown: all, more: 0 }, heightOfItem);
  const targets = fitTargets(Math.max(room / 2, besides(room, ofItems, size)));
  const items = fitItems(besides(room, chosenHeight(targets, heightOfTarget), size));
  return items.shown.length > 0 && targets.shown.length > 0
    ? { targets, items }
    : { targets: fitTargets(room), items: { shown: [], more: 0 } };
}

function chosenHeight<Thing>({ shown, more }: Chosen<Thing>, heightOf: (entry: Thing) => number): number {
  return shown.reduce((sum, entry) => sum + heightOf(entry), more === 0 ? 0 : MORE);
}
