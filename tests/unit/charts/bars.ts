/** One rectangle of a path in a drawn chart, in user units. */
export interface Bar {
  fill: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const PATH = /<path fill="([^"]+)"([^>]*) d="([^"]+)"/g;
const RECT = /M([\d.-]+) ([\d.-]+)H([\d.-]+)V([\d.-]+)H[\d.-]+z/g;

/** The bars of an SVG string with their outer edges: half an outline is added where there is one. */
export function barsOf(svg: string): Bar[] {
  return [...svg.matchAll(PATH)].flatMap(([, fill = '', attributes = '', data = '']) => {
    const outside = attributes.includes(' stroke=') ? 0.5 : 0;
    return [...data.matchAll(RECT)].map((match) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1).map(Number);
      return {
        fill,
        left: left - outside,
        top: top - outside,
        right: right + outside,
        bottom: bottom + outside,
      };
    });
  });
}

/** The bars from left to right. */
export function inOrder(svg: string): Bar[] {
  return barsOf(svg).sort((a, b) => a.left - b.left);
}

export const height = (bar: Bar | undefined): number => (bar ? bar.bottom - bar.top : NaN);
export const width = (bar: Bar | undefined): number => (bar ? bar.right - bar.left : NaN);
export const centre = (bar: Bar | undefined): number => (bar ? (bar.left + bar.right) / 2 : NaN);
