import {
  BarController,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  registry,
  type ChartConfiguration,
} from 'chart.js';
import { StrokedBar } from './bar-element.ts';
import { createCanvas } from './canvas.ts';
import type { Shape } from './shape.ts';

/** Registers what bars need, once. @throws Error when another bar element came first. */
function register(): void {
  Chart.register({ BarController, StrokedBar, CategoryScale, LinearScale });
  const bar: unknown = registry.getElement('bar');
  if (bar !== StrokedBar) {
    throw new Error(
      'Another "bar" element is registered with Chart.js, so outlines would not be strokes. ' +
        'Do not register BarElement (or chart.js/auto) in the build; use src/charts/svg/.',
    );
  }
}

/**
 * Draws a configuration once, without animation, events or a document.
 * @param width,height user units
 * @returns what was drawn, in order
 * @throws Error when the chart draws something that the recorder does not support
 */
export function drawChart(
  config: ChartConfiguration<'bar'>,
  width: number,
  height: number,
): readonly Shape[] {
  register();
  const canvas = createCanvas(width, height);
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
    options: {
      ...config.options,
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
    },
  });
  try {
    return canvas.shapes();
  } finally {
    chart.destroy();
  }
}
