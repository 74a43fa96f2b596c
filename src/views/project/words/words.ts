import type { PageContext } from '../../../layouts/context.ts';
import type { Project } from '../../../model/plan.ts';

/** The page and project that a narrative's component stands in; remark-words hands them on. */
export interface Words {
  page: PageContext;
  project: Project;
}

/** The thing of a list that an attribute names; the check has made sure that it is there. */
export function pick<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) throw new Error(`Nothing has the id "${id}": run npm run check.`);
  return thing;
}
