import { afterEach, expect, it, vi } from 'vitest';
import { loadSearch } from '../../../src/search/client/load.ts';
import { pack } from '../../../src/search/client/pack.ts';
import type { SearchIndex } from '../../../src/search/client/types.ts';

const INDEX: SearchIndex = {
  divisions: [['safety', 'Safety Division']],
  audiences: [['residents', 'Residents']],
  stop: ['the'],
  pages: [{ address: 'about', ofPlan: false, title: 'About', kind: 'page', parts: [[2, '', 'Passports']] }],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it('loads an index once', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response(pack(INDEX))));
  vi.stubGlobal('fetch', fetched);
  const [one, other] = await Promise.all([loadSearch('/once.json'), loadSearch('/once.json')]);
  expect(one).toBe(other);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('forgets a load that failed, and tries again', async () => {
  const answers = [new Response('', { status: 503 }), new Response(pack(INDEX))];
  vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()));
  await expect(loadSearch('/again.json')).rejects.toThrow('/again.json: 503');
  const search = await loadSearch('/again.json');
  expect(search('passports').total).toBe(1);
});
