/** Entries of a list of which the overview shows the first; a link leads to the rest. */
export const SHOWN = 6;

/** Of the largest changes as many as make their list as long as that of what is new beside it, within bounds. */
export const changesBeside = (news: number): number => Math.min(Math.max(news, SHOWN), 12);
