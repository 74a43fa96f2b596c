import type { PageContext } from './context.ts';
import { bureauName } from '../model/plan.ts';

/** Beyond this a title is too long for a tab or a result. */
const TITLE = 70;
/** Beyond this a search engine cuts a description off. */
const DESCRIPTION = 160;

/**
 * A page's title and description as they stand in its head. Pages of a plan name its year, so that next year's page
 * on the same thing is told apart.
 */
export function headOf(
  { site, plan, locale, path, t }: PageContext,
  title: string,
  description: string,
): { title: string; description: string } {
  const bureau = bureauName(site, plan, locale);
  const ofPlan = path.startsWith(`/${plan.id}/`);
  const named = ofPlan ? t.ofPlan(bureau, plan.year) : bureau;
  const says = description.includes(String(plan.year)) && description.includes(plan.bureau[locale]);
  const closing = ofPlan && !says ? ` ${named}.` : '';
  return {
    title: `${title} | ${named}`,
    description: `${shortened(description, DESCRIPTION - closing.length)}${closing}`,
  };
}

/** What a page is called in tabs and results: its full title, or the short one where that is too long. */
export function titleOf(full: string, short: string): string {
  return full.length > TITLE ? short : full;
}

/** The whole sentences that fit; of a first sentence that is too long by itself, the words that do. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = text.split(/(?<=[.!?])\s+/);
  let kept = '';
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > most) break;
    kept = longer;
  }
  return kept === '' ? `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[,;:]$/, '')}…` : kept;
}
