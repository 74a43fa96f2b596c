/** A sentence with the values of its named places, as "{name}" and "{n}"; what a value says is never read as a place. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
