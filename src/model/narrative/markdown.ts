import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/**
 * Markdown as this site reads it, for the check and for the build alike.
 * Single tildes stay text, since Korean writes ranges with them (1~3월); emphasis may touch Korean letters (**50%**를).
 */
export const remarkPlugins: PluggableList = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];
