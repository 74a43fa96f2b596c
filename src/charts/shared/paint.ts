import type { Tone } from '../../schemas/plan.ts';
import { hatch } from '../svg/hatch.ts';

/** Colours of a bar: custom properties of the page's stylesheet, so themes need no new drawing. */
export interface Paint {
  fill: string;
  /** Outline colour, or null for none. */
  line: string | null;
}

/** Pale and hatched bars always keep their outline. */
export const TONES: Readonly<Record<Tone, Paint>> = {
  strong: { fill: 'var(--chart-strong)', line: null },
  middle: { fill: 'var(--chart-middle)', line: null },
  pale: { fill: 'var(--chart-pale)', line: 'var(--chart-pale-line)' },
  hatched: { fill: hatch('var(--chart-hatched)'), line: 'var(--chart-hatched-line)' },
};

/** What the sentence names, or the current year. */
export const ACCENT: Paint = { fill: 'var(--chart-accent)', line: null };

/** Everything else. */
export const QUIET: Paint = { fill: 'var(--chart-quiet)', line: 'var(--chart-quiet-line)' };
