import type { ChartConfiguration } from 'chart.js';
import { drawChart } from './chart.ts';
import { Definitions } from './definitions.ts';
import { escapeXml } from './escape.ts';
import { element, shapeMarkup, type Attributes } from './markup.ts';
import { formatNumber } from './numbers.ts';
import type { SvgOptions } from './options.ts';
import { mergeShapes } from './shape.ts';

/**
 * Draws a bar chart as an SVG string. The same input gives the same bytes.
 * Colours go into attributes as they are written, so `var(--name)` follows the page's theme.
 * @throws Error when the chart draws something unsupported, or the id prefix is no id
 * @throws RangeError when width or height is no whole number above 0
 */
export function renderSvg(config: ChartConfiguration<'bar'>, options: SvgOptions): string {
  checkPrefix(options.idPrefix);
  checkSize(options);
  const { width, height, stretch = false } = options;
  const definitions = new Definitions(options.idPrefix);
  const shapes = mergeShapes(drawChart(config, width, height))
    .map((shape) => shapeMarkup(shape, definitions, stretch))
    .join('');
  const content = captionMarkup(options) + definitions.toString() + shapes;
  return element('svg', { ...sizeAttributes(options), ...captionAttributes(options) }, content);
}

function checkPrefix(prefix: string): void {
  if (/^[A-Za-z][\w-]*$/.test(prefix)) return;
  throw new Error(`idPrefix "${prefix}" cannot begin an id. Use a letter, then letters, digits, "-" or "_".`);
}

function checkSize({ width, height }: SvgOptions): void {
  if ([width, height].every((side) => Number.isInteger(side) && side > 0)) return;
  throw new RangeError(
    `A chart of ${width} × ${height} cannot be drawn: both must be whole numbers above 0. ` +
      'Without columns, draw no chart.',
  );
}

function sizeAttributes({ className, width, height, stretch }: SvgOptions): Attributes {
  const [w, h] = [formatNumber(width), formatNumber(height)];
  return {
    class: className,
    viewBox: `0 0 ${w} ${h}`,
    width: stretch ? '100%' : w,
    height: h,
    preserveAspectRatio: stretch ? 'none' : undefined,
    'shape-rendering': 'crispEdges',
  };
}

function captionAttributes(options: SvgOptions): Attributes {
  if (options.decorative) return { 'aria-hidden': 'true', focusable: 'false' };
  return {
    role: 'img',
    'aria-labelledby': `${options.idPrefix}-t`,
    'aria-describedby': options.description === undefined ? undefined : `${options.idPrefix}-d`,
  };
}

function captionMarkup(options: SvgOptions): string {
  if (options.decorative) return '';
  const { idPrefix, title, description } = options;
  const desc = description === undefined ? '' : `<desc id="${idPrefix}-d">${escapeXml(description)}</desc>`;
  return `<title id="${idPrefix}-t">${escapeXml(title)}</title>${desc}`;
}
