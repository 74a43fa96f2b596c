/** A box and the list that answers to it, as the combobox of the ARIA Authoring Practices. */
export interface Combobox {
  /** Other options stand in the list, none of them selected. More may join them later. */
  setOptions: (options: readonly HTMLAnchorElement[]) => void;
  hasOptions: () => boolean;
  /** Selects the option so many further on; before the first, none. */
  move: (step: number) => void;
  /** The selected option, or else the first. */
  chosen: () => HTMLAnchorElement | undefined;
}

/** Only with this script does a list answer to the box. */
export function becomeCombobox(input: HTMLInputElement, list: HTMLElement): Combobox {
  list.hidden = false;
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  const select = (next: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  return {
    setOptions(others) {
      options = others;
      select(-1);
      input.setAttribute('aria-expanded', String(options.length > 0));
    },
    hasOptions: () => options.length > 0,
    move(step) {
      if (options.length > 0) select(Math.max(-1, Math.min(options.length - 1, active + step)));
    },
    chosen: () => options[active] ?? options[0],
  };
}
