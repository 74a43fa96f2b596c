import type { RawDepartment } from '../../schemas/department.ts';
import type { RawGlossary } from '../../schemas/glossary.ts';
import type { RawPlan } from '../../schemas/plan.ts';
import type { RawProject } from '../../schemas/project.ts';
import type { RawSite } from '../../schemas/site.ts';
import type { RawSynonyms } from '../../schemas/synonyms.ts';
import type { Locale } from '../../i18n/locale.ts';

/** One entry of the content, with the file that it came from and a way to find a field's line there. */
export interface Entry<Value> {
  file: string;
  value: Value;
  lineOf?: (path: readonly PropertyKey[]) => number;
}

export interface RawNarrative {
  file: string;
  project: string;
  locale: Locale;
  source: string;
}

/** A plan folder, checked entry by entry but not yet linked. */
export interface RawPlanFolder {
  id: string;
  plan: Entry<RawPlan> | null;
  departments: Map<string, Entry<RawDepartment>>;
  projects: Map<string, Entry<RawProject>>;
  narratives: RawNarrative[];
  /** Files that are there but cannot be read: what points at them is not reported as pointing at nothing. */
  unread: ReadonlySet<string>;
}

/** The whole content folder. */
export interface RawContent {
  site: Entry<RawSite> | null;
  glossary: Entry<RawGlossary>[];
  /** null where there is no such file: the search does without. */
  synonyms: Entry<RawSynonyms> | null;
  plans: RawPlanFolder[];
}
