import { Recorder } from './context.ts';
import type { Shape } from './shape.ts';
import { SETTABLE, type State } from './state.ts';
import { unsupported } from './unsupported.ts';

/** A stand-in for a canvas element that draws into a recorder. */
export interface RecordingCanvas {
  width: number;
  height: number;
  getContext(type: '2d'): CanvasRenderingContext2D;
  /** What has been drawn since the canvas was last cleared. */
  shapes(): readonly Shape[];
}

/**
 * A canvas of the given size in user units. Its context throws on every member that the recorder
 * does not know, when read and when set, so that nothing is left out silently.
 */
export function createCanvas(width: number, height: number): RecordingCanvas {
  const canvas: RecordingCanvas = {
    width,
    height,
    getContext: () => context,
    shapes: () => recorder.shapes,
  };
  const recorder = new Recorder(canvas);
  const context = strict(recorder);
  return canvas;
}

function strict(recorder: Recorder): CanvasRenderingContext2D {
  const proxy = new Proxy(recorder, {
    get(target, name) {
      if (isSettable(name)) return target.state[name];
      const value: unknown = Reflect.get(target, name);
      if (typeof name === 'symbol') return value;
      if (value === undefined) throw unsupported(name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set(target, name, value: never) {
      if (!isSettable(name)) throw unsupported(String(name));
      target.state[name] = value;
      return true;
    },
  });
  return proxy as unknown as CanvasRenderingContext2D;
}

function isSettable(name: string | symbol): name is keyof State {
  return typeof name === 'string' && SETTABLE.has(name);
}
