import type { SearchWords } from '../../../i18n/search-words.ts';
import type { Marked, PageResult, SearchAnswer } from '../../../search/client/types.ts';
import { fill } from '../fill.ts';

/** Words of the panel, handed over by the page in its language. "{n}", "{from}" and "{to}" are filled in. */
export type PanelWords = SearchWords['panel'];

/** How budgets are written: the plan's year, the name of its unit of money, and that unit's worth. */
export interface BudgetStyle {
  year: string;
  unit: string;
  wonPerUnit: number;
}

const NUMBER = new Intl.NumberFormat('en');
const HITS_SHOWN = 3;
/** So many results and places fill what a phone shows above its keyboard. */
const AT_ONCE = 4;

/** What was found, and what was read instead of what was typed, in a sentence or two. */
export function summaryOf({ query, total, corrections, unknown }: SearchAnswer, words: PanelWords): string {
  if (query.trim() === '') return '';
  return [
    ...corrections.map(({ from, to, why }) =>
      fill(why === 'keyboard' ? words.keyboard : words.instead, { from, to }),
    ),
    total === 0 ? words.none : fill(words.found, { n: String(total) }),
    total > 0 && unknown.length > 0 ? fill(words.unknown, { words: unknown.join(', ') }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What results are written with: the panel's words, how budgets stand, and the address of a page and fragment. */
interface Style {
  words: PanelWords;
  budget: BudgetStyle;
  link: (result: PageResult, fragment: string) => string;
}

/** Makes an option that leads to an address. */
type Option = (href: string, className: string) => HTMLAnchorElement;

/**
 * Fills the listbox: a group for each page, its first option the page itself, then the places on it. What a
 * phone shows stands at once, so that a key is answered quickly on a slow one too; the rest follows when it is painted.
 * @returns the options in order; those of later groups join them a frame later
 */
export function showResults(list: HTMLElement, answer: SearchAnswer, style: Style): HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const option: Option = (href, className) => {
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.id = `${list.id}-${String(options.length)}`;
    anchor.className = className;
    anchor.tabIndex = -1;
    anchor.setAttribute('role', 'option');
    anchor.setAttribute('aria-selected', 'false');
    options.push(anchor);
    return anchor;
  };
  const groupOf = (result: PageResult): HTMLElement => {
    const group = element('div', 'result-group');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', result.title.text);
    group.append(pageOption(result, style, option), ...placeOptions(result, style, option));
    return group;
  };
  const groups: HTMLElement[] = [];
  for (const result of answer.results) if (options.length < AT_ONCE) groups.push(groupOf(result));
  list.replaceChildren(...groups);
  afterPainting(() => {
    // Another answer may have come meanwhile.
    if (groups[0]?.parentNode === list) list.append(...answer.results.slice(groups.length).map(groupOf));
  });
  return options;
}

/** A page: its title, where it stands in print, its kind, division and budget, how it was matched, and what it lacks. */
function pageOption(result: PageResult, { words, budget, link }: Style, option: Option): HTMLElement {
  const facts = [
    ...[words.kinds[result.kind], result.division?.name].filter((one) => one !== result.title.text),
    result.budget === null ? '' : budgetIn(budget, words, result.budget),
    words.match[result.match],
  ].filter((part) => part !== undefined && part !== '');
  const page = option(link(result, ''), 'result-page');
  page.append(marked(result.title));
  if (result.page !== null) page.append(text('span', 'chip', fill(words.page, { n: String(result.page) })));
  page.append(text('span', 'quiet', facts.join(' · ')));
  if (result.missing.length > 0)
    page.append(text('span', 'quiet', fill(words.missing, { words: result.missing.join(', ') })));
  return page;
}

/** The first of the places on a page, each with its extract. */
function placeOptions(result: PageResult, { link }: Style, option: Option): HTMLElement[] {
  return result.hits
    .filter(({ fragment, heading }) => fragment !== '' && heading.text !== '')
    .slice(0, HITS_SHOWN)
    .map(({ fragment, heading, extract }) => {
      const place = option(link(result, fragment), 'result-hit');
      place.append(marked(heading));
      if (extract !== null) place.append(marked(extract, 'extract'));
      return place;
    });
}

function budgetIn({ year, unit, wonPerUnit }: BudgetStyle, words: PanelWords, won: number): string {
  return fill(words.budget, { year, amount: NUMBER.format(won / wonPerUnit), unit });
}

/** Runs what can wait until the next frame stands on the screen. */
function afterPainting(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function element(tag: string, className: string): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  return node;
}

function text(tag: string, className: string, content: string): HTMLElement {
  const node = element(tag, className);
  node.textContent = content;
  return node;
}

/** A text with its matches in <mark>; built of text nodes alone, so that content can never become markup. */
function marked({ text: content, ranges }: Marked, className = ''): HTMLElement {
  const node = element('span', className);
  let end = 0;
  for (const [from, to] of ranges) {
    node.append(content.slice(end, from));
    const mark = document.createElement('mark');
    mark.textContent = content.slice(from, to);
    node.append(mark);
    end = to;
  }
  node.append(content.slice(end));
  return node;
}
