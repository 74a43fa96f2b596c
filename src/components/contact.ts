import type { Site } from '../model/plan.ts';

/**
 * The link by which a reader tells of an error: by e-mail, else by telephone.
 * @param about the address of the page that it is about
 * @returns null where the site names nobody
 */
export function contactLink({ contact }: Site, about: string): string | null {
  if (contact?.email !== undefined) return `mailto:${contact.email}?subject=${encodeURIComponent(about)}`;
  return contact?.phone === undefined ? null : `tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`;
}
