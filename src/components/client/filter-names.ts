/**
 * Leaves of a list only the entries whose names hold every word that is typed; all of them stand without this.
 * An entry names itself in `data-name`; where that is empty, its `dt` is its name.
 */
import { fill } from './fill.ts';

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

const nameOf = (entry: HTMLElement): string =>
  entry.dataset['name'] === ''
    ? (entry.querySelector('dt')?.textContent ?? '')
    : (entry.dataset['name'] ?? '');

for (const box of document.querySelectorAll<HTMLElement>('[data-filters]')) {
  const list = document.getElementById(box.dataset['filters'] ?? '');
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  const everywhere = box.querySelector('a');
  if (list === null || input === null || status === null || everywhere === null) continue;
  const { shown = '', none = '' } = box.dataset;
  const entries = [...list.querySelectorAll<HTMLElement>('[data-name]')];
  const names = entries.map((entry) => plain(nameOf(entry)));
  // The index of the page leads to no group of which nothing is left.
  const groups = [...list.querySelectorAll<HTMLElement>('.table-group, section')].map((group) => ({
    group,
    links: document.querySelectorAll<HTMLElement>(`li:has(> a[href="#${group.id}"])`),
  }));
  input.addEventListener('input', () => {
    const wanted = plain(input.value).split(/\s+/);
    entries.forEach((entry, at) => {
      entry.hidden = !wanted.every((word) => names[at]?.includes(word));
    });
    for (const { group, links } of groups) {
      group.hidden = group.querySelector('[data-name]:not([hidden])') === null;
      for (const line of links) line.hidden = group.hidden;
    }
    const left = entries.filter(({ hidden }) => !hidden).length;
    status.textContent = left === 0 ? none : fill(shown, { n: String(left) });
    everywhere.hidden = left > 0;
    everywhere.search = new URLSearchParams({ q: input.value }).toString();
  });
  box.hidden = false;
}
