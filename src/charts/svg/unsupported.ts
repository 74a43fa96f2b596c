/** What to do instead, for the calls that a chart is likely to make by mistake. */
const ADVICE: Record<string, string> = {
  fillText: 'Charts carry no text: switch the label off and put it in the HTML table beneath.',
  strokeText: 'Charts carry no text: switch the label off and put it in the HTML table beneath.',
  measureText: 'Charts carry no text: set "display: false" on the scale or plugin that measures.',
  font: 'Charts carry no text: set "display: false" on the scale or plugin that sets a font.',
  createLinearGradient: 'Use one colour, or a hatch: "hatch(var(--name))".',
  createRadialGradient: 'Use one colour, or a hatch: "hatch(var(--name))".',
  createPattern: 'Use a hatch: "hatch(var(--name))".',
  drawImage: 'Pictures do not belong in a chart.',
  arc: 'Bars are square: remove borderRadius.',
};

/**
 * The error for anything that the recording context cannot draw.
 * @param what the member or value, as written in code: "fillText", "fill(Path2D)"
 */
export function unsupported(what: string): Error {
  const advice = ADVICE[what] ?? 'Remove it from the chart, or teach src/charts/svg/context.ts to draw it.';
  return new Error(`A chart used canvas "${what}", which the SVG context does not support. ${advice}`);
}
