import { barLengths, largest, scaleEnd, type Amount } from '../shared/amounts.ts';
import { barConfig, barDataset, type BarConfig } from '../shared/bars.ts';
import { ACCENT, QUIET } from '../shared/paint.ts';

export interface Staffing {
  /** People per grade, in the table's order of columns. */
  grades: { id: string; quota: Amount; current: Amount }[];
}

/** Standing pairs, one per grade: quota quiet, current staff in accent. */
export function staffingSpec({ grades }: Staffing): BarConfig {
  const quota = grades.flatMap((grade) => barLengths([grade.quota], what(grade.id, 'quota')));
  const current = grades.flatMap((grade) => barLengths([grade.current], what(grade.id, 'current')));
  const datasets = [barDataset('quota', quota, QUIET), barDataset('current', current, ACCENT)];
  return barConfig(datasets, {
    count: grades.length,
    max: scaleEnd(largest([...quota, ...current]), undefined, 'staffing'),
    share: 0.6,
    barShare: 0.92,
  });
}

function what(grade: string, member: string): string {
  return `staffing "${grade}" ${member}`;
}
