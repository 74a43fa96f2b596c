import type { PageContext } from './layouts/context.ts';
import type { Project } from './model/plan.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components inside a narrative need; MDX hands them attributes only. */
      words?: { page: PageContext; project: Project };
    }
  }
}
