import type { Definitions } from './definitions.ts';
import { escapeXml } from './escape.ts';
import { formatNumber } from './numbers.ts';
import { isThin, pathData } from './path.ts';
import type { Shape, Stroke } from './shape.ts';

/**
 * One shape as a `<path>`.
 * @param stretch whether the drawing may be stretched, so that outlines must keep their width
 */
export function shapeMarkup(shape: Shape, definitions: Definitions, stretch: boolean): string {
  const { fill, stroke, path } = shape;
  return element('path', {
    fill: fill === null ? 'none' : definitions.fill(fill),
    // Crisp edges, which the whole drawing has, may round a thin bar away to nothing.
    'shape-rendering': stroke === null && isThin(path) ? 'auto' : undefined,
    ...(stroke && strokeAttributes(stroke, stretch)),
    d: pathData(path),
  });
}

function strokeAttributes(stroke: Stroke, stretch: boolean): Attributes {
  return {
    stroke: stroke.color,
    'stroke-width': stroke.width === 1 ? undefined : formatNumber(stroke.width),
    'vector-effect': stretch ? 'non-scaling-stroke' : undefined,
  };
}

/** Attribute values by name; undefined leaves the attribute out. */
export type Attributes = Record<string, string | undefined>;

/** An element with escaped attributes, closed in itself when it has no content. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
