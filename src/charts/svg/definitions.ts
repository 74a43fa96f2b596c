import { hatchColor, hatchPattern } from './hatch.ts';
import { pathData } from './path.ts';
import type { Clip } from './shape.ts';

/** Hands out prefixed ids for patterns and clips, each written once. */
export class Definitions {
  private readonly prefix: string;
  private readonly ids = new Map<string, string>();
  private readonly markup: string[] = [];

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** The value for a fill attribute: the colour itself, or a reference to a hatch. */
  fill(fill: string): string {
    const color = hatchColor(fill);
    if (color === null) return fill;
    return `url(#${this.idFor('h', color, (id) => hatchPattern(id, color))})`;
  }

  /** The value for a clip-path attribute. */
  clip({ path, rule }: Clip): string {
    const data = pathData(path);
    const attribute = rule === 'evenodd' ? ' clip-rule="evenodd"' : '';
    const write = (id: string) => `<clipPath id="${id}"><path${attribute} d="${data}"/></clipPath>`;
    return `url(#${this.idFor('c', data + attribute, write)})`;
  }

  /** All definitions so far, or an empty string. */
  toString(): string {
    return this.markup.length === 0 ? '' : `<defs>${this.markup.join('')}</defs>`;
  }

  private idFor(kind: string, key: string, write: (id: string) => string): string {
    const known = this.ids.get(kind + key);
    if (known !== undefined) return known;
    const id = `${this.prefix}-${kind}${this.ids.size + 1}`;
    this.ids.set(kind + key, id);
    this.markup.push(write(id));
    return id;
  }
}
