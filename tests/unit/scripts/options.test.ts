import { expect, it, vi } from 'vitest';
import { run, STACK_TRACE, temporaryProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

const SCRIPTS = ['audit.ts', 'build.ts', 'check.ts', 'new.ts', 'search.ts', 'source-coverage.ts'];

it.each(SCRIPTS)('%s says how it is called', (script) => {
  const { code, out, error } = run(script, temporaryProject(), '--help');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/^npm run /);
});

it.each(SCRIPTS)('%s names an option that it does not know', (script) => {
  const { code, out, error } = run(script, temporaryProject(), '--nonsense');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/^Unknown option '--nonsense'\.\n\nnpm run /);
  expect(error).not.toMatch(STACK_TRACE);
});
