import { hatchColor, hatchPattern } from './hatch.ts';

/** Hands out prefixed ids for hatches, each written once. */
export class Definitions {
  private readonly prefix: string;
  private readonly ids = new Map<string, string>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** The value for a fill attribute: the colour itself, or a reference to a hatch. */
  fill(fill: string): string {
    const color = hatchColor(fill);
    if (color === null) return fill;
    const id = this.ids.get(color) ?? `${this.prefix}-h${this.ids.size + 1}`;
    this.ids.set(color, id);
    return `url(#${id})`;
  }

  /** All definitions so far, or an empty string. */
  toString(): string {
    const markup = [...this.ids].map(([color, id]) => hatchPattern(id, color)).join('');
    return markup === '' ? '' : `<defs>${markup}</defs>`;
  }
}
