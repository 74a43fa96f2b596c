import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run, STACK_TRACE, temporaryProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('npm run coverage says which of its conditions is not met', () => {
  it.each([
    ['no text named', [], /^Name the file of the recognised text\.\n\nnpm run coverage/],
    ['a text that is not there', ['gone.txt'], /^There is no file gone\.txt\.\n$/],
    ['a folder', ['content'], /^There is no file content\.\n$/],
    ['a plan that is not there', ['plan.txt', '--plan=1999'], /^There is no plan "1999"\. Known: 2025\n$/],
  ])('%s', (_, args, why) => {
    const root = temporaryProject();
    writeFileSync(join(root, 'plan.txt'), '나무 30그루\n');
    const { code, out, error } = run('source-coverage.ts', root, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(why);
    expect(error).not.toMatch(STACK_TRACE);
  });

  it('content that is not in order', () => {
    const root = temporaryProject();
    writeFileSync(join(root, 'plan.txt'), '나무 30그루\n');
    rmSync(join(root, 'content/site.json'));
    const { code, error } = run('source-coverage.ts', root, 'plan.txt');
    expect(code).toBe(1);
    expect(error).toMatch(/^content\/site\.json {2}\[content-missing\]/);
  });
});
