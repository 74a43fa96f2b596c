/** Writes JSON for people and programs: indented, with an end of line. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
