import type { RawContent } from '../content/raw.ts';
import type { Finding } from '../finding.ts';
import type { Site } from '../plan.ts';
import { NO_SYNONYMS } from '../../schemas/synonyms.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { linkPlan } from './link-plan.ts';
import { Report } from './report.ts';

/**
 * Links the content: every reference resolved, all failures collected.
 * @returns the site, or null where site.json or a plan cannot be read; findings in any case
 */
export function linkSite(raw: RawContent): { site: Site | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const entry of raw.glossary) {
    entry.value.terms.forEach((term, index) => {
      if (seen.has(term.id)) {
        new Report(entry, findings).add(
          'duplicate-id',
          ['terms', index, 'id'],
          JSON.stringify(term.id),
          'an id that no other term has, in any glossary file',
          'Give one of the two another id.',
        );
      }
      seen.add(term.id);
    });
  }
  if (raw.site === null) return { site: null, findings };
  const areas = raw.site.value.areas;
  new Report(raw.site, findings).unique(areas, ['areas']);

  const plans = raw.plans.map((folder) => linkPlan(folder, areas, findings)).filter((plan) => plan !== null);
  // Newest first; two plans of one year keep the order of their ids.
  plans.sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  const [newest] = plans;
  if (newest === undefined) return { site: null, findings };
  const glossary = raw.glossary.map(({ value }) => value);
  if (raw.synonyms !== null) checkSynonyms(raw.synonyms, plans, findings);
  const synonyms = raw.synonyms?.value ?? NO_SYNONYMS;
  return { site: { ...raw.site.value, glossary, synonyms, plans, newest }, findings };
}
