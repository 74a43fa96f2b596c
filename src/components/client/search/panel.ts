import { startSearch } from '../../../search/client/ask.ts';
import type { PageResult, SearchAnswer, SearchOptions } from '../../../search/client/types.ts';
import { becomeCombobox } from './combobox.ts';
import { showResults, summaryOf, type PanelWords } from './results.ts';

const LIMIT = 10;
/** A reader who types on should not hear every count in between. */
const ANNOUNCE_AFTER = 400;

/**
 * Brings a search panel to life: results while typing, arrow keys, Enter, filters.
 * @param root the panel; its data attributes name the index, the site's root, the plan and the words
 * @param syncAddress keeps "?q=" in the address, on the search page
 */
export function startPanel(root: HTMLElement, syncAddress: boolean): void {
  const parts = partsOf(root);
  if (parts === null) return;
  const { input, list, doors, examples, sameQuery } = parts;
  const { index = '', words: json = '{}', year = '', unit = '', wonPerUnit = '1' } = root.dataset;
  const words = JSON.parse(json) as PanelWords;
  const box = becomeCombobox(input, list);
  const ask = startSearch(index);
  const announce = announcer(parts.line, parts.status);
  const budget = { year, unit, wonPerUnit: Number(wonPerUnit) };
  const style = { words, budget, link: linkFrom(root) };
  let answered = Promise.resolve();

  const show = (query: string, found: SearchAnswer): void => {
    box.setOptions(showResults(list, found, style));
    if (doors !== null) doors.hidden = query.trim() === '' || box.hasOptions();
    announce(summaryOf(found, words));
  };
  const run = async (): Promise<void> => {
    const query = input.value;
    const asked = query === '' ? '' : `?${String(new URLSearchParams({ q: query }))}`;
    if (syncAddress) history.replaceState(null, '', location.pathname + asked);
    if (examples !== null) examples.hidden = query !== '';
    for (const elsewhere of sameQuery) elsewhere.search = asked;
    try {
      if (!box.hasOptions() && query !== '') announce(words.loading);
      const found = await ask(query, { limit: LIMIT, ...filtersOf(root) });
      if (found !== null) show(query, found);
    } catch {
      announce(words.failed);
    }
  };
  const answer = (): Promise<void> => (answered = run());
  // Keys mean the results of what was typed last, even where these are still on their way.
  const move = async (step: number): Promise<void> => {
    await answered;
    box.move(step);
  };
  const follow = async (): Promise<void> => {
    await (box.hasOptions() ? answered : answer());
    const option = box.chosen();
    if (option !== undefined) location.href = option.href;
  };

  input.addEventListener('input', () => void answer());
  // Not of the box itself, which tells of it when a pointer leaves it for a result: that result must stay to be hit.
  root.addEventListener('change', ({ target }) => {
    if (target !== input) void answer();
  });
  input.addEventListener('keydown', (event) => {
    // While a syllable is being composed, Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    const reaction = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: follow,
    }[event.key];
    if (reaction === undefined) return;
    event.preventDefault();
    void reaction();
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  // What was typed while this was on its way, or what the address asked for.
  if (input.value !== '') void answer();
}

/** The elements of a panel; null where one is missing without which it cannot answer. */
function partsOf(root: HTMLElement) {
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  const list = root.querySelector<HTMLElement>('[role="listbox"]');
  const line = root.querySelector<HTMLElement>('.search-status');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (input === null || list === null || line === null || status === null) return null;
  const doors = root.querySelector<HTMLElement>('.search-doors');
  const examples = root.querySelector<HTMLElement>('.search-try');
  const sameQuery = root.querySelectorAll<HTMLAnchorElement>('a[data-query]');
  return { input, list, line, status, doors, examples, sameQuery };
}

/** The address of a result's page, or of a place on it, from the panel's own. */
function linkFrom({ dataset: { home = '/', plan = '' } }: HTMLElement) {
  return ({ address, ofPlan }: PageResult, fragment: string): string => {
    const path = [ofPlan ? plan : '', address].filter((part) => part !== '').join('/');
    return `${home}${path === '' ? '' : `${path}/`}${fragment === '' ? '' : `#${fragment}`}`;
  };
}

/** What the panel's filters ask for; each is called as the search calls what it takes. */
function filtersOf(root: HTMLElement): SearchOptions {
  const asked = [...root.querySelectorAll('select')].filter(({ value }) => value !== '');
  return Object.fromEntries(asked.map(({ name, value }) => [name, value]));
}

/** Says a sentence: read at once, heard when the typing rests. */
function announcer(line: HTMLElement, status: HTMLElement): (sentence: string) => void {
  let announcing = 0;
  return (sentence) => {
    line.textContent = sentence;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = sentence), ANNOUNCE_AFTER);
  };
}
