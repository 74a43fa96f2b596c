/**
 * Orders the rows of a grouped table by one of its columns; the printed order stands without this.
 * A button pressed again turns the order round. The order is kept in the address: "?order=rate", turned "?order=-rate".
 */
import { asked, follow, keep } from './address.ts';

const OPPOSITE: Record<string, string> = { up: 'down', down: 'up' };

for (const bar of document.querySelectorAll<HTMLElement>('[data-orders]')) {
  const table = document.getElementById(bar.dataset['orders'] ?? '');
  const status = bar.querySelector('[role=status]');
  if (table instanceof HTMLTableElement && status !== null) start(bar, table, status);
}

function start(bar: HTMLElement, table: HTMLTableElement, status: Element): void {
  const buttons = [...bar.querySelectorAll('button')];
  const groups = [...table.tBodies].filter((group) => group.dataset['group'] !== undefined);
  const rows = groups.map((group) => [...group.querySelectorAll<HTMLElement>('[data-row]')]);
  const sorted = document.createElement('tbody');
  sorted.setAttribute('role', 'rowgroup');

  const show = (): void => {
    const wanted = asked('order');
    const button = buttons.find(({ dataset }) => dataset['key'] === wanted.replace(/^-/, '')) ?? buttons[0];
    const { key = '', way = '' } = button?.dataset ?? {};
    const now = wanted.startsWith('-') ? (OPPOSITE[way] ?? '') : way;
    if (key !== '') {
      sorted.append(...inOrder(rows.flat(), `data-${key}`, now === 'up' ? 1 : -1));
      groups.at(-1)?.after(sorted);
    } else if (sorted.isConnected) {
      groups.forEach((group, at) => {
        group.append(...(rows[at] ?? []));
      });
      sorted.remove();
    }
    table.classList.toggle('sorted', key !== '');
    for (const one of buttons) one.ariaPressed = String(one === button);
    for (const head of table.querySelectorAll<HTMLElement>('thead [data-key]'))
      head.ariaSort = head.dataset['key'] === key ? (now === 'up' ? 'ascending' : 'descending') : null;
    bar.dataset['way'] = now;
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { key = '', way = '', said = '', turned = '' } = button.dataset;
      const turn = key !== '' && button.ariaPressed === 'true' && bar.dataset['way'] === way;
      keep({ order: turn ? `-${key}` : key });
      show();
      status.textContent = turn ? turned : said;
    });
  }
  follow(show);
  bar.hidden = false;
}

/** @param sign 1 for the smallest first, -1 for the largest first; rows without a value stay last */
function inOrder(rows: HTMLElement[], name: string, sign: number): HTMLElement[] {
  const inWords = new Intl.Collator(document.documentElement.lang);
  const valued = rows.flatMap((row) => {
    const value = row.getAttribute(name);
    return value === null ? [] : [{ row, value }];
  });
  const areNumbers = valued.every(({ value }) => value !== '' && !Number.isNaN(Number(value)));
  valued.sort(
    (a, b) => sign * (areNumbers ? Number(a.value) - Number(b.value) : inWords.compare(a.value, b.value)),
  );
  const found = valued.map(({ row }) => row);
  return [...found, ...rows.filter((row) => !found.includes(row))];
}
