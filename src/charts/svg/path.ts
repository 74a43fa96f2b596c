import { formatNumber } from './numbers.ts';

/** A rectangle in user units, edges sorted. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn at once. */
export type Path = readonly Box[];

/** A box from two opposite corners, in any order. */
export function boxBetween(a: readonly [number, number], b: readonly [number, number]): Box {
  return {
    left: Math.min(a[0], b[0]),
    top: Math.min(a[1], b[1]),
    right: Math.max(a[0], b[0]),
    bottom: Math.max(a[1], b[1]),
  };
}

/** Whether filling the path would paint nothing: no rectangles, or none with an area. */
export function isEmpty(path: Path): boolean {
  return path.every((box) => box.left === box.right || box.top === box.bottom);
}

/** Whether some rectangle of the path is so thin (under 2 user units) that it may fall between pixels. */
export function isThin(path: Path): boolean {
  return path.some((box) => Math.min(box.right - box.left, box.bottom - box.top) < 2);
}

/** Whether two boxes share an area (touching edges do not count). */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the first box holds the whole of the second. */
export function contains(a: Box, b: Box): boolean {
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom;
}

/** The path as an SVG "d" attribute. Edges are absolute, so that touching bars stay touching. */
export function pathData(path: Path): string {
  return path.map(boxData).join('');
}

function boxData(box: Box): string {
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(formatNumber);
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}
