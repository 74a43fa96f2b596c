/** Nominal width of a table column beneath a chart, in px. */
export const COLUMN_WIDTH = 152;

/** Greatest width of a bar that stands on a table column, in px. */
export const BAR_WIDTH = 44;

/** Nominal length of a lying bar's scale, in px; the bar is usually stretched. */
export const LYING_LENGTH = 400;
