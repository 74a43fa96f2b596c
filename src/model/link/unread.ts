import { parseRef } from '../../schemas/ref.ts';
import type { RawPlanFolder } from '../content/raw.ts';

/**
 * True where a file that cannot be read leaves open whether a plan has a project:
 * the project's own facts, or a division's list.
 */
export function isOpen({ id, unread }: RawPlanFolder, project: string): boolean {
  const base = `content/${id}/`;
  return (
    unread.has(`${base}projects/${project}.json`) ||
    [...unread].some((file) => file.startsWith(`${base}departments/`))
  );
}

/** The same for a reference to a figure: only one to another project can be open. */
export function isOpenRef(folder: RawPlanFolder, ref: string): boolean {
  const project = parseRef(ref)?.project ?? null;
  return project !== null && isOpen(folder, project);
}
