import type { Stroke } from './shape.ts';
import { unsupported } from './unsupported.ts';

/** What canvas save() and restore() keep, with the canvas' own names. */
export interface State {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
}

/** The members of the state, which a caller sets as properties of the context. */
export const SETTABLE: ReadonlySet<string> = new Set<keyof State>(['fillStyle', 'strokeStyle', 'lineWidth']);

/** A fresh canvas' state. */
export function initialState(): State {
  return { fillStyle: '#000', strokeStyle: '#000', lineWidth: 1 };
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
 * The outline that the state describes.
 * @throws Error when the colour is a hatch
 */
export function strokeOf({ strokeStyle, lineWidth }: State): Stroke {
  const color = colorOf(strokeStyle, 'strokeStyle');
  if (color.startsWith('hatch(')) throw unsupported(`strokeStyle = ${color}`);
  return { color, width: lineWidth };
}
