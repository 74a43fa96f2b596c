/** What the address asks of this page: "?for=parents". */
export function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** Puts choices into the address, as one step that the back button undoes; "" takes a choice away. */
export function keep(choices: Record<string, string>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(choices)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  // A comma needs no escape, and lists read better with it.
  address.search = address.searchParams.toString().replaceAll('%2C', ',');
  if (address.href !== location.href) history.pushState(null, '', address);
}

/** Shows what the address asks for: now, and whenever the reader goes back or on. */
export function follow(show: () => void): void {
  show();
  addEventListener('popstate', show);
}
