/** What a chart is called. A decorative chart repeats what stands beside it and is not announced. */
export type Caption =
  | { title: string; description?: string; decorative?: false }
  | { decorative: true; title?: never; description?: never };

/** Options that every chart takes. */
export interface Frame {
  /** Begins every id in the SVG; must be unique on the page: a letter, then letters, digits, - or _. */
  idPrefix: string;
  /** Let the SVG fill the width it is given, without keeping its proportions. */
  stretch?: boolean;
  className?: string;
}

/** Size in user units: pixels, unless the chart is stretched. */
export interface Size {
  width: number;
  height: number;
}

/** Options of renderSvg. */
export type SvgOptions = Size & Frame & Caption;

/** Options of a chart's own draw(), which knows its usual size. */
export type DrawOptions = Partial<Size> & Frame & Caption;
