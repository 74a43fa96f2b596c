import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFolder } from '../../../scripts/replace-folder.ts';

/** A finished site in one place and an old one in another. */
function folders() {
  const root = mkdtempSync(join(tmpdir(), 'nuriplan-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const [fresh, target] = [join(root, 'made/site'), join(root, 'served/dist')];
  for (const [folder, text] of [
    [fresh, 'new'],
    [target, 'old'],
  ] as const) {
    mkdirSync(join(folder, 'about'), { recursive: true });
    writeFileSync(join(folder, 'about/index.html'), text);
  }
  const page = () => readFileSync(join(target, 'about/index.html'), 'utf8');
  return { fresh, target, page, served: () => readdirSync(join(root, 'served')) };
}

const fail = (code: string) => Object.assign(new Error(code), { code });

it('puts the new site where the old one was and leaves nothing beside it', () => {
  const { fresh, target, page, served } = folders();
  replaceFolder(fresh, target);
  expect(page()).toBe('new');
  expect(served()).toEqual(['dist']);
});

it('copies from another file system, from which nothing can be renamed', () => {
  const { fresh, target, page, served } = folders();
  replaceFolder(fresh, target, (from, to) => {
    if (from === fresh) throw fail('EXDEV');
    renameSync(from, to);
  });
  expect(page()).toBe('new');
  expect(served()).toEqual(['dist']);
});

it('keeps the old site where the new one cannot be put in its place', () => {
  const { fresh, target, page, served } = folders();
  const broken = () => {
    replaceFolder(fresh, target, (from, to) => {
      if (to === target && String(from).endsWith('-new')) throw fail('EACCES');
      renameSync(from, to);
    });
  };
  expect(broken).toThrow('EACCES');
  expect(page()).toBe('old');
  expect(served()).toEqual(['dist']);
});
