import { fill } from '../../../components/client/fill.ts';
import type { Marked, PageResult, SearchAnswer } from '../../../search/client/types.ts';

/** Words of the panel, handed over by the page in its language. "{n}", "{from}" and "{to}" are filled in. */
export interface PanelWords {
  found: string;
  none: string;
  instead: string;
  keyboard: string;
  unknown: string;
  missing: string;
  loading: string;
  failed: string;
  budget: string;
  page: string;
  kinds: Record<PageResult['kind'], string>;
  match: Record<PageResult['match'], string>;
}

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

/**
 * Fills the listbox: a group for each page, its first option the page itself, then the places on it. What a
 * phone shows stands at once, so that a key is answered quickly on a slow one too; the rest follows when it is painted.
 * @param link the address of a page and fragment
 * @returns the options in order; those of later groups join them a frame later
 */
export function showResults(
  list: HTMLElement,
  answer: SearchAnswer,
  words: PanelWords,
  link: (result: PageResult, fragment: string) => string,
  { year, unit, wonPerUnit }: BudgetStyle,
): HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const budgetOf = (won: number): string =>
    fill(words.budget, { year, amount: NUMBER.format(won / wonPerUnit), unit });
  const option = (href: string, className: string): HTMLAnchorElement => {
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
    const page = option(link(result, ''), 'result-page');
    const kind = [
      ...[words.kinds[result.kind], result.division?.name].filter((one) => one !== result.title.text),
      result.budget === null ? '' : budgetOf(result.budget),
      words.match[result.match],
    ].filter((part) => part !== undefined && part !== '');
    page.append(marked(result.title));
    if (result.page !== null) page.append(text('span', 'chip', fill(words.page, { n: String(result.page) })));
    page.append(text('span', 'quiet', kind.join(' · ')));
    if (result.missing.length > 0) {
      page.append(text('span', 'quiet', fill(words.missing, { words: result.missing.join(', ') })));
    }
    group.append(page);
    for (const hit of result.hits
      .filter(({ fragment, heading }) => fragment !== '' && heading.text !== '')
      .slice(0, HITS_SHOWN)) {
      const place = option(link(result, hit.fragment), 'result-hit');
      place.append(marked(hit.heading));
      if (hit.extract !== null) place.append(marked(hit.extract, 'extract'));
      group.append(place);
    }
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
