import { IDENTITY, apply, scale, translate } from './matrix.ts';
import { boxBetween, boxesOf, contains, isEmpty, type Box, type Path } from './path.ts';
import type { Clip, FillRule, Shape } from './shape.ts';
import { colorOf, initialState, strokeOf, type State } from './state.ts';
import { unsupported } from './unsupported.ts';

/** A 2D canvas context that keeps what is drawn as shapes, in place of pixels. */
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

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    if (b !== 0 || c !== 0) throw unsupported('setTransform() with rotation or skew');
    this.state.matrix = { sx: a, sy: d, dx: e, dy: f };
  }
  resetTransform(): void {
    this.state.matrix = IDENTITY;
  }
  translate(x: number, y: number): void {
    this.state.matrix = translate(this.state.matrix, x, y);
  }
  scale(x: number, y: number): void {
    this.state.matrix = scale(this.state.matrix, x, y);
  }

  beginPath(): void {
    this.path = [];
  }
  moveTo(x: number, y: number): void {
    this.add('M', x, y);
  }
  lineTo(x: number, y: number): void {
    this.add(this.path.length === 0 ? 'M' : 'L', x, y);
  }
  closePath(): void {
    this.path = [...this.path, { kind: 'Z', points: [] }];
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path = [...this.path, { kind: 'rect', box: this.box(x, y, width, height) }];
  }

  setLineDash(lengths: readonly number[]): void {
    this.state.dash = [...lengths];
  }

  fill(rule: FillRule = 'nonzero'): void {
    if (typeof rule !== 'string') throw unsupported('fill(Path2D)');
    if (isEmpty(this.path)) return;
    const fill = colorOf(this.state.fillStyle, 'fillStyle');
    this.shapes.push({ path: this.path, rule, fill, stroke: null, clip: this.clipNow() });
  }
  stroke(path?: unknown): void {
    if (path !== undefined) throw unsupported('stroke(Path2D)');
    if (this.path.length === 0) return;
    const [stroke, clip, last] = [strokeOf(this.state), this.clipNow(), this.shapes.at(-1)];
    if (last?.path === this.path && last.stroke === null && last.clip === clip) {
      this.shapes[this.shapes.length - 1] = { ...last, stroke };
    } else {
      this.shapes.push({ path: this.path, rule: 'nonzero', fill: null, stroke, clip });
    }
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const before = this.path;
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
    this.path = before;
  }
  clearRect(x: number, y: number, width: number, height: number): void {
    if (!contains(this.box(x, y, width, height), this.wholeArea())) {
      throw unsupported('clearRect() of a part');
    }
    this.shapes = [];
  }

  /** Narrows what follows to the current path; a clip that hides nothing is not kept. */
  clip(rule: FillRule = 'nonzero'): void {
    if (typeof rule !== 'string') throw unsupported('clip(Path2D)');
    const [box, ...others] = boxesOf(this.path) ?? [];
    if (box && others.length === 0 && contains(box, this.wholeArea())) return;
    this.state.clips = [...this.state.clips, { path: this.path, rule }];
  }

  private clipNow(): Clip | null {
    if (this.state.clips.length > 1) throw unsupported('clip() inside another clip()');
    return this.state.clips[0] ?? null;
  }
  private wholeArea(): Box {
    return { left: 0, top: 0, right: this.canvas.width, bottom: this.canvas.height };
  }
  private box(x: number, y: number, width: number, height: number): Box {
    const { matrix } = this.state;
    return boxBetween(apply(matrix, x, y), apply(matrix, x + width, y + height));
  }
  private add(kind: 'M' | 'L', x: number, y: number): void {
    this.path = [...this.path, { kind, points: apply(this.state.matrix, x, y) }];
  }
}
