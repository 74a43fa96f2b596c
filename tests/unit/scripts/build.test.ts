import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { bytesOf, run, STACK_TRACE, temporaryProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

it('refuses to build broken content and leaves the old site as it was', () => {
  const root = temporaryProject();
  mkdirSync(join(root, 'dist/2025'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), '<!doctype html>old');
  writeFileSync(join(root, 'dist/2025/font.woff2'), Buffer.from([0, 1, 2, 255]));
  writeFileSync(join(root, 'content/2025/plan.json'), '');
  const before = bytesOf(root);

  const { code, error, out } = run('build.ts', root);

  expect(code).toBe(1);
  expect(error).toContain('content/2025/plan.json  [content-missing]');
  expect(error).toContain('Nothing was built; dist/ is as it was.');
  expect(error + out).not.toMatch(STACK_TRACE);
  expect(bytesOf(root)).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
});

it('makes no dist/ where there was none', () => {
  const root = temporaryProject();
  writeFileSync(join(root, 'content/2025/narratives/en/book-bus.mdx'), '<Section>');
  expect(run('build.ts', root).code).toBe(1);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

it('refuses to put the site where it would remove something else', () => {
  const root = temporaryProject();
  const before = bytesOf(root);
  const { code, error, out } = run('build.ts', root, '--out=content');
  expect(code).toBe(2);
  expect(error).toContain(`${join(root, 'content')} contains files that no build wrote`);
  expect(error + out).not.toMatch(STACK_TRACE);
  expect(bytesOf(root)).toEqual(before);
});
