/** The colours of a chart on white paper: a file that leaves the site has no stylesheet to look them up in. */
const ON_PAPER: Record<string, string> = {
  'chart-strong': '#16325c',
  'chart-middle': '#2a8c82',
  'chart-pale': '#ecca8a',
  'chart-pale-line': '#94702a',
  'chart-hatched': '#464c53',
  'chart-hatched-line': '#464c53',
  'chart-accent': '#083891',
  'chart-quiet': '#b9c6de',
  'chart-quiet-line': '#6d82a8',
};

export const PAPER = '#fff';
export const INK = '#1e2124';
export const INK_2 = '#464c53';
export const INK_3 = '#58616a';
export const HAIRLINE = '#e6e8ea';
export const RULE = '#cdd1d5';

/**
 * Puts colours in the place of custom properties.
 * @throws Error for a property that has no colour here
 */
export function ownColours(svg: string): string {
  return svg.replaceAll(/var\(--([a-z-]+)\)/g, (property, name: string) => {
    const colour = ON_PAPER[name];
    if (colour === undefined)
      throw new Error(`${property} has no colour on paper. Add it to src/charts/sheet/colours.ts.`);
    return colour;
  });
}
