import { boxesOf, overlaps, type Path } from './path.ts';

export type FillRule = 'nonzero' | 'evenodd';

/** How an outline is drawn. Lengths in user units. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
}

export interface Clip {
  readonly path: Path;
  readonly rule: FillRule;
}

/** One recorded drawing: a path, filled, stroked, or filled and then stroked. */
export interface Shape {
  readonly path: Path;
  readonly rule: FillRule;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  readonly clip: Clip | null;
}

/** Joins neighbours of the same style into one shape where that cannot change the picture. */
export function mergeShapes(shapes: readonly Shape[]): Shape[] {
  const merged: Shape[] = [];
  for (const shape of shapes) {
    const last = merged.at(-1);
    if (last && canMerge(last, shape)) {
      merged[merged.length - 1] = { ...last, path: [...last.path, ...shape.path] };
    } else {
      merged.push(shape);
    }
  }
  return merged;
}

function canMerge(a: Shape, b: Shape): boolean {
  return styleKey(a) === styleKey(b) && areApart(a.path, b.path);
}

function styleKey({ fill, stroke, rule, clip }: Shape): string {
  return JSON.stringify([fill, stroke, rule, clip]);
}

function areApart(a: Path, b: Path): boolean {
  const [ours, theirs] = [boxesOf(a), boxesOf(b)];
  return (
    ours !== null && theirs !== null && !ours.some((one) => theirs.some((other) => overlaps(one, other)))
  );
}
