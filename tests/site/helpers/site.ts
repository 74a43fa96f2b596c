import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A build of the site, and where it is served. */
export interface Build {
  folder: string;
  /** The path it was built for: "/" or "/plan/". */
  base: string;
  /** Ends with the base. */
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: { root: Build; base: Build };
  }
}

/** The builds that setup.ts made. */
export function builds(): { root: Build; base: Build } {
  return inject('site');
}

/** All files of a folder as paths with "/", sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The HTML files of a build. */
export function htmlFiles({ folder }: Build): { file: string; address: string; html: string }[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, address: addressOf(file), html: readFileSync(join(folder, file), 'utf8') }));
}

/** The address of a file without the base: "about/index.html" is "/about/". */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
