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

function start(form: HTMLFormElement, list: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
    group,
    own: rows.filter((row) => group.contains(row)),
    links: document.querySelectorAll(`nav a[href="#${group.id}"]`),
  }));
  const status = document.getElementById(`${list.id}-status`);
  const conditions = form.querySelector<HTMLElement>('[data-conditions]');
  const unit = Number(form.dataset['unit'] ?? 1);
  const chosen = () => selects.filter(({ value }) => value !== '');

  const sumOf = (name: string): string =>
    new Intl.NumberFormat('en').format(
      rows.reduce((sum, row) => sum + (row.hidden ? 0 : Number(row.getAttribute(`data-${name}`) ?? 0)), 0) /
        unit,
    );

  let narrowed = false;
  const apply = (): void => {
    const asking = chosen();
    // The page arrives whole: writing it anew would only have it laid out twice.
    if (asking.length === 0 && !narrowed) return;
    narrowed = asking.length > 0;
    for (const row of rows)
      row.hidden = !asking.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
    for (const { group, own, links } of groups) {
      group.hidden = own.every(({ hidden }) => hidden);
      for (const { parentElement } of links) if (parentElement !== null) parentElement.hidden = group.hidden;
    }
    // What is asked for is not to lie in a fold.
    for (const fold of list.querySelectorAll<HTMLDetailsElement>('details[data-unfold]'))
      fold.open = asking.length > 0;
    for (const whole of list.querySelectorAll<HTMLElement>('[data-whole]')) whole.hidden = asking.length > 0;
    for (const part of list.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = asking.length === 0;
    for (const sum of list.querySelectorAll<HTMLElement>('[data-sum]'))
      sum.textContent = sumOf(sum.dataset['sum'] ?? '');
    for (const button of form.querySelectorAll('button')) button.hidden = asking.length === 0;
    say(asking);
  };

  const say = (asking: readonly HTMLSelectElement[]): void => {
    if (conditions !== null)
      conditions.textContent =
        asking.length === 0 ? '' : fill(conditions.dataset['conditions'] ?? '', { n: String(asking.length) });
    if (status === null) return;
    const count = rows.filter(({ hidden }) => !hidden).length;
    const { shown = '', nothing = '' } = form.dataset;
    const what = asking.map(({ selectedOptions }) => selectedOptions[0]?.textContent.trim()).join(' · ');
    const result = count === 0 ? nothing : fill(shown, { n: String(count), sum: sumOf('stated') });
    status.textContent = asking.length === 0 ? '' : `${what} – ${result}`;
    list.hidden = count === 0;
  };

  const changed = (): void => {
    keep(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
    apply();
  };

  const fold = form.querySelector('details');
  const wide = matchMedia('(min-width: 768px)');
  const unfold = (): void => {
    if (fold !== null && wide.matches) fold.open = true;
  };
  unfold();
  wide.addEventListener('change', unfold);
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
