import { boxBetween, contains, isEmpty, type Box, type Path } from './path.ts';
import type { Shape } from './shape.ts';
import { colorOf, initialState, strokeOf, type State } from './state.ts';
import { unsupported } from './unsupported.ts';

/** A 2D canvas context that keeps what is drawn as shapes, in place of pixels. It knows what bars need: rectangles. */
export class Recorder {
  state: State = initialState();
  shapes: Shape[] = [];
  private path: Path = [];
  private readonly saved: State[] = [];
  readonly canvas: { width: number; height: number };

  constructor(canvas: { width: number; height: number }) {
    this.canvas = canvas;
  }

  save(): void {
    this.saved.push({ ...this.state });
  }
  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  /** Chart.js sets the density of the screen, which is 1 here. */
  setTransform(...matrix: number[]): void {
    if (matrix.join() !== '1,0,0,1,0,0') throw unsupported(`setTransform(${matrix.join(', ')})`);
  }
  resetTransform(): void {
    // There is none to take back.
  }

  beginPath(): void {
    this.path = [];
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path = [...this.path, boxBetween([x, y], [x + width, y + height])];
  }

  fill(path?: unknown): void {
    if (path !== undefined) throw unsupported('fill() with a path or a rule');
    if (isEmpty(this.path)) return;
    this.shapes.push({ path: this.path, fill: colorOf(this.state.fillStyle, 'fillStyle'), stroke: null });
  }
  stroke(path?: unknown): void {
    if (path !== undefined) throw unsupported('stroke(Path2D)');
    if (this.path.length === 0) return;
    const [stroke, last] = [strokeOf(this.state), this.shapes.at(-1)];
    if (last?.path === this.path && last.stroke === null) {
      this.shapes[this.shapes.length - 1] = { ...last, stroke };
    } else {
      this.shapes.push({ path: this.path, fill: null, stroke });
    }
  }
  clearRect(x: number, y: number, width: number, height: number): void {
    const box = boxBetween([x, y], [x + width, y + height]);
    if (!contains(box, this.wholeArea())) throw unsupported('clearRect() of a part');
    this.shapes = [];
  }

  /** Chart.js clips bars to the area of the chart, which is all there is. */
  clip(): void {
    const [box, ...others] = this.path;
    if (box === undefined || others.length > 0 || !contains(box, this.wholeArea()))
      throw unsupported('clip() to a part');
  }

  private wholeArea(): Box {
    return { left: 0, top: 0, right: this.canvas.width, bottom: this.canvas.height };
  }
}
