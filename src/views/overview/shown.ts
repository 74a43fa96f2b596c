/** Entries of a list of which the overview shows the first; a link leads to the rest. */
export const SHOWN = 6;
