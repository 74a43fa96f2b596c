/**
 * Where empty pages must be put so that these parts begin on right-hand pages, which Chromium does not see to by itself.
 * @param parts ids of the parts, in order
 * @param pageOf the pages as they are
 * @returns the parts that need an empty page before them, and the pages as they will be
 */
export function withBlanks(
  parts: readonly string[],
  pageOf: ReadonlyMap<string, number>,
): { before: string[]; moved: Map<string, number> } {
  const before: string[] = [];
  const starts: number[] = [];
  for (const part of parts) {
    const page = pageOf.get(part);
    if (page === undefined || (page + before.length) % 2 === 1) continue;
    before.push(part);
    starts.push(page);
  }
  const moved = [...pageOf].map(
    ([id, page]) => [id, page + starts.filter((start) => start <= page).length] as const,
  );
  return { before, moved: new Map(moved) };
}
