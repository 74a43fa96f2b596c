/** The id of a subject's section, by its place in the glossary: subjects have no names of their own. */
export function groupId(at: number): string {
  return `group-${String(at + 1)}`;
}
