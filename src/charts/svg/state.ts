import { IDENTITY, type Matrix } from './matrix.ts';
import type { Clip, Stroke } from './shape.ts';
import { unsupported } from './unsupported.ts';

/** What canvas save() and restore() keep, with the canvas' own names for what a caller may set. */
export interface State {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineDashOffset: number;
  dash: readonly number[];
  matrix: Matrix;
  clips: readonly Clip[];
}

/** The members of the state that a caller sets as properties of the context. */
export const SETTABLE: ReadonlySet<string> = new Set([
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineDashOffset',
]);

/** A fresh canvas' state. */
export function initialState(): State {
  return {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineDashOffset: 0,
    dash: [],
    matrix: IDENTITY,
    clips: [],
  };
}

/**
 * A style as a colour string.
 * @throws Error when it is a gradient, a pattern or anything else that is no string
 */
export function colorOf(style: unknown, member: string): string {
  if (typeof style !== 'string') throw unsupported(`${member} = ${String(style)}`);
  return style;
}

/**
 * The outline that the state describes, in user units.
 * @throws Error under a non-uniform scale, or when the colour is a hatch
 */
export function strokeOf(state: State): Stroke {
  const factor = Math.abs(state.matrix.sx);
  if (factor !== Math.abs(state.matrix.sy)) throw unsupported('stroke() under uneven scale()');
  const color = colorOf(state.strokeStyle, 'strokeStyle');
  if (color.startsWith('hatch(')) throw unsupported(`strokeStyle = ${color}`);
  return {
    color,
    width: state.lineWidth * factor,
    dash: state.dash.map((length) => length * factor),
    dashOffset: state.lineDashOffset * factor,
  };
}
