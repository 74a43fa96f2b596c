import { unpack } from './pack.ts';
import { createSearch, type Search } from './search.ts';

const loading = new Map<string, Promise<Search>>();

/**
 * Loads an index once and answers from it: what the dialog and the search page begin with.
 * A failed load is forgotten, so that the reader's next try may succeed.
 * @param address of the index file of the page's language
 */
export function loadSearch(address: string): Promise<Search> {
  const known = loading.get(address);
  if (known !== undefined) return known;
  const search = fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      return response.text();
    })
    .then((file) => createSearch(unpack(file)));
  loading.set(address, search);
  search.catch(() => loading.delete(address));
  return search;
}
