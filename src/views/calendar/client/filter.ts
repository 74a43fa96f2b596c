/** Narrows the calendar to a division, an audience or an area. What is chosen stands in the address. */
const form = document.querySelector<HTMLFormElement>('form[data-filters]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const lines = [...document.querySelectorAll<HTMLElement>('.calendar [data-division]')];
  const sections = [...document.querySelectorAll<HTMLElement>('.calendar section')];
  const status = form.querySelector<HTMLElement>('[role=status]');
  const reset = form.querySelector('button');

  const apply = (): void => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const line of lines)
      line.hidden = !chosen.every(({ name, value }) => (line.dataset[name] ?? '').split(' ').includes(value));
    for (const section of sections) {
      section.hidden = lines.every((line) => line.hidden || !section.contains(line));
      for (const link of document.querySelectorAll(`.calendar nav a[href="#${section.id}"]`))
        if (link.parentElement !== null) link.parentElement.hidden = section.hidden;
    }
    if (reset !== null) reset.hidden = chosen.length === 0;
    const count = lines.filter((line) => !line.hidden).length;
    const { shown = '', nothing = '' } = status?.dataset ?? {};
    if (status !== null)
      status.textContent =
        chosen.length === 0 ? '' : count === 0 ? nothing : shown.replace('%', String(count));
  };

  const remember = (): void => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    ).toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  };

  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  form.hidden = false;
  apply();
  form.addEventListener('change', () => {
    apply();
    remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    apply();
    remember();
    selects[0]?.focus();
  });
}
