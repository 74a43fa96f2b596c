import { expect, it, onTestFinished, vi } from 'vitest';
import { run, temporaryProject } from './project.ts';

it.each(['abc', '65536', ''])('refuses the port "%s" before anything is built', (port) => {
  vi.stubEnv('PORT', port);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { code, out, error } = run('start.ts', temporaryProject());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toBe(`PORT is a number from 0 (any free port) to 65535, not "${port}".\n`);
});
