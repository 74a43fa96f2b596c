/** A canvas transform without rotation or skew: x' = sx·x + dx, y' = sy·y + dy. */
export interface Matrix {
  readonly sx: number;
  readonly sy: number;
  readonly dx: number;
  readonly dy: number;
}

export const IDENTITY: Matrix = { sx: 1, sy: 1, dx: 0, dy: 0 };

/** The point (x, y) after the transform. */
export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix.sx * x + matrix.dx, matrix.sy * y + matrix.dy];
}

/** The transform followed, inside it, by a move of (x, y). */
export function translate(matrix: Matrix, x: number, y: number): Matrix {
  const [dx, dy] = apply(matrix, x, y);
  return { ...matrix, dx, dy };
}

/** The transform followed, inside it, by a scaling. */
export function scale(matrix: Matrix, x: number, y: number): Matrix {
  return { ...matrix, sx: matrix.sx * x, sy: matrix.sy * y };
}
