import type { Check } from '../model/checks/check.ts';

/** A check's fragment on the audit page: its permanent id, in characters that need no escaping. */
export function anchorOf({ id }: Pick<Check, 'id'>): string {
  return id.replaceAll(/[^A-Za-z0-9]+/g, '-');
}
