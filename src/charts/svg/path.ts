import { formatNumber } from './numbers.ts';

/** A rectangle in user units, edges sorted. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One piece of a path: a whole rectangle, or one SVG command with its points. */
export type Segment =
  | { readonly kind: 'rect'; readonly box: Box }
  | { readonly kind: 'M' | 'L' | 'Z'; readonly points: readonly number[] };

export type Path = readonly Segment[];

/** A box from two opposite corners, in any order. */
export function boxBetween(a: readonly [number, number], b: readonly [number, number]): Box {
  return {
    left: Math.min(a[0], b[0]),
    top: Math.min(a[1], b[1]),
    right: Math.max(a[0], b[0]),
    bottom: Math.max(a[1], b[1]),
  };
}

/** The rectangles of a path that consists of nothing else, or null. */
export function boxesOf(path: Path): Box[] | null {
  const boxes = path.flatMap((segment) => (segment.kind === 'rect' ? [segment.box] : []));
  return boxes.length === path.length ? boxes : null;
}

/** Whether filling the path would paint nothing: no segments, or rectangles without area. */
export function isEmpty(path: Path): boolean {
  return boxesOf(path)?.every((box) => box.left === box.right || box.top === box.bottom) ?? false;
}

/** Whether some rectangle of the path is so thin (under 2 user units) that it may fall between pixels. */
export function isThin(path: Path): boolean {
  const thickness = (box: Box) => Math.min(box.right - box.left, box.bottom - box.top);
  return path.some((segment) => segment.kind === 'rect' && thickness(segment.box) < 2);
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
  return path.map(segmentData).join('');
}

function segmentData(segment: Segment): string {
  if (segment.kind !== 'rect') {
    return segment.kind + segment.points.map(formatNumber).join(' ');
  }
  const [left, top, right, bottom] = [
    segment.box.left,
    segment.box.top,
    segment.box.right,
    segment.box.bottom,
  ].map(formatNumber);
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}
