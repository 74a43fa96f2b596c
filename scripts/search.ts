import { createInterface } from 'node:readline';
import { isLocale, type Locale } from '../src/i18n/locale.ts';
import { pack, unpack } from '../src/search/client/pack.ts';
import { createSearch } from '../src/search/client/search.ts';
import type { SearchAnswer, SearchIndex } from '../src/search/client/types.ts';
import { readOptions, refuse } from './options.ts';
import { indexOf, UnlinkedContent } from './search-index.ts';

/**
 * `npm run --silent search -- --locale ko --json`: one query per line from standard input, one answer per line, by the
 * very code and index that the browser uses. Without --json for people; words after the options are a query.
 */
const USAGE = `npm run --silent search -- [options] [query]
  query            without one, one query per line is read from standard input
  --locale en      the English site
  --json           a JSON line for each query
  --limit <n>      results for each query, at most (10)`;
const { values, positionals } = readOptions(USAGE, {
  options: {
    locale: { type: 'string', default: 'ko' },
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
  },
  allowPositionals: true,
});
const { locale } = values;
if (!isLocale(locale)) refuse(`--locale is "ko" or "en", not "${locale}".`);
if (!/^[1-9]\d*$/.test(values.limit)) refuse(`--limit is a whole number from 1, not "${values.limit}".`);
const limit = Number(values.limit);
const search = createSearch(unpack(pack(indexOrExit(locale))));

/** The index; where the content has none to give, what is wrong with it is printed and the command ends. */
function indexOrExit(language: Locale): SearchIndex {
  try {
    return indexOf(process.cwd(), language);
  } catch (error) {
    if (!(error instanceof UnlinkedContent)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function answer(query: string): string {
  const found = search(query, { limit });
  if (!values.json) return describe(found);
  const results = found.results.map(({ address, title, match }) => ({ address, title: title.text, match }));
  return JSON.stringify({ query, results });
}

function describe({ query, results, corrections, unknown, total }: SearchAnswer): string {
  const notes = [
    ...corrections.map(({ from, to }) => `  “${to}” instead of “${from}”`),
    ...(unknown.length > 0 ? [`  not known: ${unknown.join(', ')}`] : []),
  ];
  const lines = results.map(({ address, title, match, hits: [hit] }) =>
    [
      `  ${match.padEnd(8)} ${title.text}  (${address === '' ? 'overview' : address})`,
      hit === undefined
        ? ''
        : `             ${hit.heading.text}${hit.extract === null ? '' : `: ${hit.extract.text}`}`,
    ]
      .filter((line) => line.trim() !== '')
      .join('\n'),
  );
  return [`${query}: ${total === 0 ? 'nothing found' : String(total)}`, ...notes, ...lines, ''].join('\n');
}

if (positionals.length > 0) {
  console.log(answer(positionals.join(' ')));
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    if (values.json || line.trim() !== '') console.log(answer(line));
  }
}
