import { rmSync } from 'node:fs';
import { benchBuild } from './bench-build.ts';
import { benchLighthouse } from './bench-lighthouse.ts';
import { benchMutations } from './bench-mutations.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchSearch } from './bench-search.ts';
import { benchTyping } from './bench-typing.ts';

/**
 * `npm run bench`: sizes and times of the search, how ten thousand random changes of content end, the time of the
 * build, typing into its search, Lighthouse's scores, and the time of all PDFs.
 */
const root = process.cwd();
for (const line of await benchSearch(root)) console.log(line);
for (const line of benchMutations()) console.log(line);
const { folder, line } = benchBuild(root);
console.log(line);
for (const one of await benchTyping(root, folder)) console.log(one);
for (const one of await benchLighthouse(root, folder)) console.log(one);
console.log(await benchPdf(root, folder));
rmSync(folder, { recursive: true, force: true });
