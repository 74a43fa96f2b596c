/** How English says counts and lists. */

/** "a, b and c" */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** A count with what it counts: 1 place, 2 places. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A count with its verb: 1 differs, 2 differ. */
export function verb(count: number, many: string): string {
  return `${String(count)} ${many}${count === 1 ? 's' : ''}`;
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
