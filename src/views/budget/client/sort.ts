/**
 * Orders the rows of a grouped table by one of its columns; the printed order stands without this.
 * A button pressed again turns the order round. The order is kept in the address: "?order=-change".
 */
for (const bar of document.querySelectorAll<HTMLElement>('[data-sorts]')) {
  const table = document.getElementById(bar.dataset['sorts'] ?? '');
  const status = bar.querySelector('[role=status]');
  if (!(table instanceof HTMLTableElement) || status === null) continue;
  const buttons = [...bar.querySelectorAll('button')];
  const groups = [...table.tBodies];
  const rows = groups.map((group) => [...group.querySelectorAll<HTMLElement>('[data-row]')]);
  const sorted = document.createElement('tbody');
  sorted.setAttribute('role', 'rowgroup');

  /** @param sign 1 for the largest first, -1 for the smallest first; rows without a value stay last */
  const order = (key: string, sign: number): void => {
    const valueOf = (row: HTMLElement) => {
      const value = row.getAttribute(`data-${key}`);
      return value === null ? -Infinity : Number(value) * sign;
    };
    const isPrinted = key === '';
    if (isPrinted) {
      groups.forEach((group, at) => group.append(...(rows[at] ?? [])));
      sorted.remove();
    } else {
      sorted.append(...rows.flat().sort((a, b) => valueOf(b) - valueOf(a) || 0));
      groups.at(-1)?.after(sorted);
    }
    for (const group of groups) group.hidden = !isPrinted;
    table.classList.toggle('sorted', !isPrinted);
    for (const button of buttons) button.ariaPressed = String(button.dataset['key'] === key);
    for (const head of table.querySelectorAll<HTMLElement>('thead [data-key]')) {
      if (head.dataset['key'] === key) head.ariaSort = sign > 0 ? 'descending' : 'ascending';
      else head.ariaSort = null;
    }
    bar.dataset['way'] = isPrinted ? '' : sign > 0 ? 'down' : 'up';
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { key = '', down = '', up = '' } = button.dataset;
      const sign = button.ariaPressed === 'true' && bar.dataset['way'] === 'down' ? -1 : 1;
      order(key, sign);
      status.textContent = key === '' ? (bar.dataset['said'] ?? '') : sign > 0 ? down : up;
      const address = new URL(location.href);
      if (key === '') address.searchParams.delete('order');
      else address.searchParams.set('order', sign > 0 ? key : `-${key}`);
      history.replaceState(null, '', address);
    });
  }

  const wanted = new URLSearchParams(location.search).get('order') ?? '';
  const key = wanted.replace(/^-/, '');
  if (key !== '' && buttons.some((button) => button.dataset['key'] === key))
    order(key, wanted === key ? 1 : -1);
  bar.hidden = false;
}
