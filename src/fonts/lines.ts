/** Text in lines, by the widths of its characters. Whoever sets it says how wide those are and where it may break. */

/** How wide a text is; kerning is left out. */
export function textWidth(text: string, widthOf: (character: string) => number): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/**
 * Fills lines with words, each as full as it can be; a word that is wider than a line stands by itself.
 * @param measure the width of a text
 */
export function fillLines(
  words: readonly string[],
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
