/** Headers for addresses that match a pattern. */
export interface HeaderRule {
  matches: (path: string) => boolean;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file: a pattern in a line of its own, its headers indented beneath. "*" stands for anything,
 * ":name" for one step of the path.
 */
export function readHeaders(source: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of source.split('\n')) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ matches: matcher(line.trim()), headers: [] });
  }
  return rules;
}

function matcher(pattern: string): (path: string) => boolean {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/g, '[^/]+');
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}
