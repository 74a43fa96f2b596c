import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files that every build writes, and nothing else beside each other. */
const WRITTEN = ['sitemap.xml', 'llms.txt'];

/**
 * Why the site may not be put in a folder, whose old content a build removes.
 * @returns a sentence with the way out; null where the folder is new, empty, or holds a site
 */
export function refusalOf(root: string, target: string): string | null {
  const way = 'Name a new or empty folder instead.';
  if (contains(target, join(root, '.generated')))
    return `${target} contains this project itself, and a build replaces the whole folder. ${way}`;
  if (target === join(root, 'dist') || !existsSync(target)) return null;
  if (!statSync(target).isDirectory()) return `${target} is a file, not a folder. ${way}`;
  const names = readdirSync(target);
  if (names.length === 0 || WRITTEN.every((name) => names.includes(name))) return null;
  return `${target} contains files that no build wrote, and a build replaces the whole folder. ${way}`;
}

/** Whether a path is a folder itself or lies inside. */
function contains(folder: string, path: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..';
}
