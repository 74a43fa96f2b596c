import type { SearchAnswer, SearchOptions } from './types.ts';
import type { Question, Reply } from './worker.ts';

/** Asks the search; null for an answer that a later question has overtaken. */
export type Ask = (query: string, options: SearchOptions) => Promise<SearchAnswer | null>;

/**
 * Starts the search in a thread of its own and has it read its index.
 * @param index address of the index file of the page's language
 * @returns asks; rejects when the index cannot be loaded, and the next question tries again
 */
export function startSearch(index: string): Ask {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  let settle: { resolve: (answer: SearchAnswer | null) => void; reject: (why: Error) => void } | null = null;
  const send = (query: string | null, options: SearchOptions): void => {
    worker.postMessage({ turn: ++turn, index, query, options } satisfies Question);
  };
  const fail = (): void => settle?.reject(new Error(`${index} could not be loaded.`));
  worker.addEventListener('message', ({ data: { turn: of, answer } }: MessageEvent<Reply>) => {
    if (of !== turn) return;
    if (answer === null) fail();
    else settle?.resolve(answer);
  });
  worker.addEventListener('error', fail);
  send(null, {});
  return (query, options) => {
    settle?.resolve(null);
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
      send(query, options);
    });
  };
}
