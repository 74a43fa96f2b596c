/** Boxes in the list of projects, and a bar that leads to those chosen side by side. */
import { follow } from '../../../components/client/address.ts';
import { fill } from '../../../components/client/fill.ts';
import { keepPicks, MOST, picked } from '../../../components/client/picks.ts';

const bar = document.querySelector<HTMLElement>('.pick-bar');
const table = document.querySelector('.project-table');
if (bar !== null && table !== null) start(bar, table);

function start(bar: HTMLElement, table: Element): void {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('.pick input')];
  const said = bar.querySelector('[role=status]');
  const link = bar.querySelector('a');
  const clear = bar.querySelector('button');
  const { one = '', some = '', full = '', none = '' } = bar.dataset;

  const show = (announce: boolean): void => {
    const names = picked()
      .filter((name) => boxes.some(({ value }) => value === name))
      .slice(0, MOST);
    for (const box of boxes) {
      box.checked = names.includes(box.value);
      box.disabled = names.length >= MOST && !box.checked;
    }
    bar.classList.toggle('empty', names.length === 0);
    document.documentElement.classList.toggle('picks', names.length > 0);
    const [first = ''] = names;
    const name = boxes.find(({ value }) => value === first)?.dataset['name'] ?? '';
    const message = names.length >= MOST ? full : names.length === 1 ? one : names.length === 0 ? none : some;
    if (said !== null && (announce || names.length > 0))
      said.textContent = fill(message, { name, n: String(names.length) });
    if (link !== null) {
      link.hidden = names.length < 2;
      link.search = `?p=${names.join(',')}`;
    }
    if (clear !== null) clear.hidden = names.length === 0;
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      const others = picked().filter((name) => name !== box.value);
      keepPicks(box.checked ? [...others, box.value] : others);
      show(true);
    });
  }
  clear?.addEventListener('click', () => {
    const first = boxes.find(({ checked }) => checked);
    keepPicks([]);
    show(true);
    first?.focus();
  });
  table.classList.add('picking');
  bar.hidden = false;
  follow(() => {
    show(false);
  });
}
