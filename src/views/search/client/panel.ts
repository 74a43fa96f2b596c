import { startSearch } from '../../../search/client/ask.ts';
import type { PageKind, PageResult } from '../../../search/client/types.ts';
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
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  const list = root.querySelector<HTMLElement>('[role="listbox"]');
  const line = root.querySelector<HTMLElement>('.search-status');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const doors = root.querySelector<HTMLElement>('.search-doors');
  const examples = root.querySelector<HTMLElement>('.search-try');
  const sameQuery = root.querySelectorAll<HTMLAnchorElement>('a[data-query]');
  const { index = '', home = '/', plan = '', words: json = '{}' } = root.dataset;
  const { year = '', unit = '', wonPerUnit = '1' } = root.dataset;
  if (input === null || list === null || line === null || status === null) return;
  const words = JSON.parse(json) as PanelWords;
  becomeCombobox(input, list);
  const ask = startSearch(index);
  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let announcing = 0;
  let answered = Promise.resolve();

  const link = ({ address, ofPlan }: PageResult, fragment: string): string => {
    const path = [ofPlan ? plan : '', address].filter((part) => part !== '').join('/');
    return `${home}${path === '' ? '' : `${path}/`}${fragment === '' ? '' : `#${fragment}`}`;
  };
  const select = (next: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  const filterOf = (name: string): string | undefined => {
    const value = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value;
    return value === '' ? undefined : value;
  };

  // Read at once, heard when the typing rests.
  const announce = (sentence: string): void => {
    line.textContent = sentence;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = sentence), ANNOUNCE_AFTER);
  };

  const run = async (): Promise<void> => {
    const query = input.value;
    if (syncAddress) {
      const address = new URL(location.href);
      if (query === '') address.searchParams.delete('q');
      else address.searchParams.set('q', query);
      history.replaceState(null, '', address);
    }
    if (examples !== null) examples.hidden = query !== '';
    const asked = query === '' ? '' : new URLSearchParams({ q: query }).toString();
    for (const elsewhere of sameQuery) elsewhere.search = asked;
    try {
      if (options.length === 0 && query !== '') announce(words.loading);
      const division = filterOf('division');
      const audience = filterOf('audience');
      const kind = filterOf('kind') as PageKind | undefined;
      const found = await ask(query, {
        limit: LIMIT,
        ...(division === undefined ? {} : { division }),
        ...(audience === undefined ? {} : { audience }),
        ...(kind === undefined ? {} : { kind }),
      });
      if (found === null) return;
      options = showResults(list, found, words, link, { year, unit, wonPerUnit: Number(wonPerUnit) });
      select(-1);
      input.setAttribute('aria-expanded', String(options.length > 0));
      if (doors !== null) doors.hidden = query.trim() === '' || options.length > 0;
      announce(summaryOf(found, words));
    } catch {
      announce(words.failed);
    }
  };

  const answer = (): Promise<void> => (answered = run());
  // Keys mean the results of what was typed last, even where these are still on their way.
  const move = async (step: number): Promise<void> => {
    await answered;
    if (options.length > 0) select(Math.max(-1, Math.min(options.length - 1, active + step)));
  };
  const follow = async (): Promise<void> => {
    await (options.length === 0 ? answer() : answered);
    const option = options[active] ?? options[0];
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
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      void move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void follow();
    }
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  // What was typed while this was on its way, or what the address asked for.
  if (input.value !== '') void answer();
}

/** Only with this script does a list answer to the box. */
function becomeCombobox(input: HTMLElement, list: HTMLElement): void {
  list.hidden = false;
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}
