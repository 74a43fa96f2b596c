/**
 * Sets the projects that the address names side by side. Their columns stand in a template, one row per project;
 * what is shown takes its cells from there.
 */
import { follow } from '../../../components/client/address.ts';
import { fill } from '../../../components/client/fill.ts';
import { keepPicks, MOST, picked } from '../../../components/client/picks.ts';

const view = document.querySelector<HTMLElement>('[data-compare]');
const template = document.querySelector<HTMLTemplateElement>('#compare-columns');
const table = document.querySelector<HTMLTableElement>('#compare-table');
if (view !== null && template !== null && table !== null) start(view, template.content, table);

function start(view: HTMLElement, store: DocumentFragment, table: HTMLTableElement): void {
  const columns = new Map([...store.querySelectorAll('tr')].map((row) => [row.dataset['id'] ?? '', row]));
  const part = (name: string) => view.querySelector<HTMLElement>(`[data-${name}]`);
  const [said, notice, frame, list] = [part('said'), part('notice'), part('frame'), part('list')];
  const form = view.querySelector('form');
  const select = view.querySelector('select');
  const words = view.dataset;
  const nameOf = (id: string) => columns.get(id)?.dataset['name'] ?? id;

  const show = (): void => {
    const asked = picked();
    const known = asked.filter((id) => columns.has(id));
    const shown = known.slice(0, MOST);
    fillTable(
      table,
      shown.flatMap((id) => columns.get(id) ?? []),
    );
    if (frame !== null) frame.hidden = shown.length === 0;
    if (list !== null) list.hidden = shown.length > 0;
    const notices = [
      leftOut(
        words['unknown'],
        asked.filter((id) => !columns.has(id)),
      ),
      leftOut(words['tooMany'], known.slice(MOST).map(nameOf)),
      shown.length === 1 ? (words['fewer'] ?? '') : '',
    ].filter((text) => text !== '');
    if (notice !== null) {
      notice.textContent = notices.join(' ');
      notice.hidden = notices.length === 0;
    }
    if (form !== null) form.hidden = shown.length >= MOST;
    for (const option of select?.options ?? []) option.disabled = shown.includes(option.value);
    if (select !== null) select.value = '';
  };

  const change = (ids: readonly string[], message: string | undefined, id: string): void => {
    keepPicks(ids);
    show();
    if (said !== null)
      said.textContent = fill([message, words['shown']].join(' '), {
        name: nameOf(id),
        n: String(ids.length),
      });
  };

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const id = select?.value ?? '';
    if (id === '') return;
    change([...shownNow(table), id], words['added'], id);
    (form.hidden ? frame : select)?.focus();
  });
  table.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('button')?.dataset['remove'] : undefined;
    if (id === undefined) return;
    change(
      shownNow(table).filter((one) => one !== id),
      words['removed'],
      id,
    );
    (table.querySelector<HTMLElement>('[data-remove]') ?? select)?.focus();
  });
  follow(show);
}

/** "…: a, b", or "" where nothing was left out. The names are set as text: they come from the address. */
function leftOut(sentence: string | undefined, names: readonly string[]): string {
  return names.length === 0 ? '' : fill(sentence ?? '', { names: names.join(', ') });
}

function shownNow(table: HTMLTableElement): string[] {
  return [...table.querySelectorAll<HTMLElement>('[data-remove]')].map(
    ({ dataset }) => dataset['remove'] ?? '',
  );
}

/** Gives each row of the table its cells, and the bars their common scale. */
function fillTable(table: HTMLTableElement, columns: readonly HTMLTableRowElement[]): void {
  const most = Math.max(1, ...columns.map(({ dataset }) => Number(dataset['won'] ?? 0)));
  table.dataset['columns'] = String(columns.length);
  [...table.rows].forEach((row, at) => {
    for (const old of [...row.cells].slice(1)) old.remove();
    for (const column of columns) {
      const cell = column.cells[at]?.cloneNode(true);
      if (!(cell instanceof HTMLElement)) continue;
      cell
        .querySelector('rect')
        ?.setAttribute('width', `${String((Number(column.dataset['won'] ?? 0) / most) * 100)}%`);
      row.append(cell);
    }
    // A source that none of them has is no row to read.
    row.hidden =
      row.dataset['optional'] !== undefined &&
      [...row.cells].slice(1).every(({ dataset }) => dataset['none'] !== undefined);
  });
}
