import { benchSearch } from './bench-search.ts';

/** `npm run bench`: sizes and times of the search. */
for (const line of await benchSearch(process.cwd())) console.log(line);
