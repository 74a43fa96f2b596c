import { benchMutations } from './bench-mutations.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchSearch } from './bench-search.ts';

/**
 * `npm run bench`: sizes and times of the search, how ten thousand random changes of content end, and the times of the
 * build and of all PDFs.
 */
for (const line of await benchSearch(process.cwd())) console.log(line);
for (const line of benchMutations()) console.log(line);
for (const line of await benchPdf(process.cwd())) console.log(line);
