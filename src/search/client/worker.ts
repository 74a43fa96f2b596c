/** The search off the main thread: while it reads its index or thinks, the page goes on taking keys. */
import { loadSearch } from './load.ts';
import type { SearchAnswer, SearchOptions } from './types.ts';

/** What the page asks; without a query the index is only made ready. */
export interface Question {
  turn: number;
  /** Address of the index. */
  index: string;
  query: string | null;
  options: SearchOptions;
}

/** What it is told; without an answer the index could not be loaded. */
export interface Reply {
  turn: number;
  answer: SearchAnswer | null;
}

let latest = 0;

addEventListener('message', ({ data: { turn, index, query, options } }: MessageEvent<Question>) => {
  latest = turn;
  const reply = (answer: SearchAnswer | null): void => {
    postMessage({ turn, answer } satisfies Reply);
  };
  loadSearch(index).then(
    (search) => {
      // Who types on while the index is on its way waits for the last question alone.
      if (query !== null && turn === latest) reply(search(query, options));
    },
    () => {
      reply(null);
    },
  );
});
