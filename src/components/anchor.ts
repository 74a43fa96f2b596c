import type { PageContext } from '../layouts/context.ts';
import type { Check } from '../model/checks/check.ts';

/** An id of a part of a page. In a book, where many pages stand on one, each page's ids begin with its scope. */
export function anchor({ scope }: Pick<PageContext, 'scope'>, id: string): string {
  return scope === '' ? id : `${scope}--${id}`;
}

/** The address of a part of another page: "/2025/audit/#x", or "#audit--x" where that page stands in the same book. */
export function hrefTo({ href }: Pick<PageContext, 'href'>, path: string, id: string): string {
  const address = href(path);
  return address.startsWith('#') ? `#${anchor({ scope: address.slice(1) }, id)}` : `${address}#${id}`;
}

/** A check's fragment on the audit page: its permanent id, in characters that need no escaping. */
export function anchorOf({ id }: Pick<Check, 'id'>): string {
  return id.replaceAll(/[^A-Za-z0-9]+/g, '-');
}
