import { Element, type BarOptions } from 'chart.js';

/** Where the bar controller puts a bar, in user units: x and y at its head, base at its foot. */
interface BarGeometry {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
  horizontal: boolean;
}

const GEOMETRY: (keyof BarGeometry)[] = ['x', 'y', 'base', 'width', 'height', 'horizontal'];

/**
 * A bar whose outline is a real stroke, set inside the bar's edges. Chart.js' own bar fills its
 * outline as a ring, which a stretched SVG would distort; a stroke stays as wide as it is.
 * A bar too thin to hold its outline is filled with the outline's colour, never made larger.
 */
export class StrokedBar extends Element<BarGeometry, BarOptions> {
  static id = 'bar';
  static override defaults = { borderWidth: 0 };
  static override defaultRoutes = {
    backgroundColor: 'backgroundColor',
    borderColor: 'borderColor',
  };

  draw(ctx: CanvasRenderingContext2D): void {
    const { left, top, width, height } = edges(this.getProps(GEOMETRY, true));
    const { backgroundColor, borderColor, borderWidth } = this.options;
    const line = typeof borderWidth === 'number' ? borderWidth : 0;
    const isThin = Math.min(width, height) <= line;
    const inset = isThin ? 0 : line / 2;
    ctx.beginPath();
    ctx.rect(left + inset, top + inset, width - 2 * inset, height - 2 * inset);
    ctx.fillStyle = isThin ? borderColor : backgroundColor;
    ctx.fill();
    if (line === 0 || isThin) return;
    ctx.strokeStyle = borderColor;
    ctx.lineWidth = line;
    ctx.stroke();
  }
}

function edges({ x, y, base, width, height, horizontal }: BarGeometry) {
  return horizontal
    ? { left: Math.min(x, base), top: y - height / 2, width: Math.abs(base - x), height }
    : { left: x - width / 2, top: Math.min(y, base), width, height: Math.abs(base - y) };
}
