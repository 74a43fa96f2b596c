import { benchMutations } from './bench-mutations.ts';
import { benchSearch } from './bench-search.ts';

/** `npm run bench`: sizes and times of the search, and how ten thousand random changes of content end. */
for (const line of await benchSearch(process.cwd())) console.log(line);
for (const line of benchMutations()) console.log(line);
