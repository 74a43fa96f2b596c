import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../src/model/content/read.ts';

/**
 * Reads everything under the content folder; nothing where there is no such folder.
 * @param root the project's root
 * @param name the content folder's name there
 */
export function contentFiles(root: string, name = 'content'): { files: SourceFile[]; folders: string[] } {
  const folder = join(root, name);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const nameOf = (parent: string, entry: string): string =>
    relative(root, join(parent, entry)).split(sep).join('/');
  return {
    folders: entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => nameOf(entry.parentPath, entry.name))
      .sort(),
    files: entries
      // Hidden files (.DS_Store, an editor's swap file) are no content.
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => ({
        file: nameOf(entry.parentPath, entry.name),
        source: readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^\uFEFF/, ''),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
