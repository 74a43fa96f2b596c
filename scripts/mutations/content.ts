import { dirname, basename } from 'node:path';
import { contentFiles } from '../content-files.ts';
import type { Content } from './edits.ts';

/** The files of a folder as if it were content/. */
export function contentIn(folder: string): Content {
  const name = basename(folder);
  const { files, folders } = contentFiles(dirname(folder), name);
  const moved = (path: string): string => `content${path.slice(name.length)}`;
  return {
    files: files.map(({ file, source }) => ({ file: moved(file), source })),
    folders: folders.map(moved),
  };
}
