/**
 * Narrows a list to what its form asks for. Rows say in their data what they are: a select named "for" looks
 * for its value among the words of "data-for". Groups without rows go, sums are added anew, and all is said.
 */
import { asked, follow, keep } from './address.ts';
import { fill } from './fill.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-narrows]')) {
  const list = document.getElementById(form.dataset['narrows'] ?? '');
  if (list !== null) start(form, list);
}

/** A list, its rows, and its groups with the links that lead to them. */
interface Listing {
  list: HTMLElement;
  rows: HTMLElement[];
  groups: { group: HTMLElement; own: HTMLElement[]; links: NodeListOf<Element> }[];
}

function start(form: HTMLFormElement, list: HTMLElement): void {
  const listing = listingOf(list);
  const selects = [...form.querySelectorAll('select')];
  let narrowed = false;
  const apply = (): void => {
    const asking = selects.filter(({ value }) => value !== '');
    // The page arrives whole: writing it anew would only have it laid out twice.
    if (asking.length === 0 && !narrowed) return;
    narrowed = asking.length > 0;
    narrow(listing, asking);
    addAnew(listing, Number(form.dataset['unit'] ?? 1));
    for (const button of form.querySelectorAll('button')) button.hidden = asking.length === 0;
    say(form, listing, asking);
  };
  const changed = (): void => {
    keep(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
    apply();
  };

  const fold = form.querySelector('details');
  if (fold !== null) openOnWideScreens(fold);
  follow(() => {
    for (const select of selects) {
      const value = asked(select.name);
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  });
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    changed();
    const first = fold?.open === false ? fold.querySelector('summary') : selects[0];
    first?.focus();
  });
}

function listingOf(list: HTMLElement): Listing {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
    group,
    own: rows.filter((row) => group.contains(row)),
    links: document.querySelectorAll(`nav a[href="#${group.id}"]`),
  }));
  return { list, rows, groups };
}

/** Hides the rows that are not asked for, the groups without rows, and what only belongs to the whole list. */
function narrow({ list, rows, groups }: Listing, asking: readonly HTMLSelectElement[]): void {
  const isWhole = asking.length === 0;
  for (const row of rows)
    row.hidden = !asking.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
  for (const { group, own, links } of groups) {
    group.hidden = own.every(({ hidden }) => hidden);
    for (const { parentElement } of links) if (parentElement !== null) parentElement.hidden = group.hidden;
  }
  // What is asked for is not to lie in a fold.
  for (const fold of list.querySelectorAll<HTMLDetailsElement>('details[data-unfold]')) fold.open = !isWhole;
  for (const whole of list.querySelectorAll<HTMLElement>('[data-whole]')) whole.hidden = !isWhole;
  for (const part of list.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = isWhole;
  list.hidden = rows.every(({ hidden }) => hidden);
}

/** Sums of the rows that are shown, in the list's unit of money. */
function addAnew({ list, rows }: Listing, unit: number): void {
  for (const sum of list.querySelectorAll<HTMLElement>('[data-sum]'))
    sum.textContent = sumOf(rows, sum.dataset['sum'] ?? '', unit);
}

function sumOf(rows: readonly HTMLElement[], name: string, unit: number): string {
  const shown = rows.filter(({ hidden }) => !hidden);
  const won = shown.reduce((sum, row) => sum + Number(row.getAttribute(`data-${name}`) ?? 0), 0);
  return new Intl.NumberFormat('en').format(won / unit);
}

/** Says what is asked for, how many rows answer, and what they come to. */
function say(form: HTMLFormElement, { list, rows }: Listing, asking: readonly HTMLSelectElement[]): void {
  const conditions = form.querySelector<HTMLElement>('[data-conditions]');
  if (conditions !== null)
    conditions.textContent =
      asking.length === 0 ? '' : fill(conditions.dataset['conditions'] ?? '', { n: String(asking.length) });
  const status = document.getElementById(`${list.id}-status`);
  if (status === null) return;
  const count = rows.filter(({ hidden }) => !hidden).length;
  const { shown = '', nothing = '', unit = '1' } = form.dataset;
  const what = asking.map(({ selectedOptions }) => selectedOptions[0]?.textContent.trim()).join(' · ');
  const result =
    count === 0 ? nothing : fill(shown, { n: String(count), sum: sumOf(rows, 'stated', Number(unit)) });
  status.textContent = asking.length === 0 ? '' : `${what} – ${result}`;
}

function openOnWideScreens(fold: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 768px)');
  const unfold = (): void => {
    if (wide.matches) fold.open = true;
  };
  unfold();
  wide.addEventListener('change', unfold);
}
