import { overlaps, type Path } from './path.ts';

/** How an outline is drawn. The width in user units. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
}

/** One recorded drawing: a path, filled, stroked, or filled and then stroked. */
export interface Shape {
  readonly path: Path;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
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
  return styleKey(a) === styleKey(b) && !a.path.some((one) => b.path.some((other) => overlaps(one, other)));
}

function styleKey({ fill, stroke }: Shape): string {
  return JSON.stringify([fill, stroke]);
}
