import { escapeXml } from './escape.ts';

const HATCH = /^hatch\((.+)\)$/;
const TILE = 5;

/** The fill string for diagonal lines of a colour on paper: `hatch(var(--chart-hatched))`. */
export function hatch(color: string): string {
  return `hatch(${color})`;
}

/** The line colour of a hatch fill, or null for a plain colour. */
export function hatchColor(fill: string): string | null {
  return HATCH.exec(fill)?.[1] ?? null;
}

/** A `<pattern>` of diagonal lines. Between the lines the page shows through. */
export function hatchPattern(id: string, color: string): string {
  return (
    `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><path stroke="${escapeXml(color)}" stroke-width="3" ` +
    `d="M0 0V${TILE}"/></pattern>`
  );
}
