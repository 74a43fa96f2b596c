import type { When } from '../schemas/when.ts';

/** As calendar files write weekdays, Sunday first as Date counts them. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const KOREAN = '일월화수목금토';

export interface Weekly {
  weekday: (typeof WEEKDAYS)[number];
  /** "18:00" */
  start: string;
  /** null where the plan states the beginning alone. */
  end: string | null;
}

/**
 * Something that the plan plainly states as weekly: "매주 목요일" with a time of day, and at most the remark that
 * public holidays are left out. Anything else that repeats is words alone.
 */
export function weeklyOf(when: When): Weekly | null {
  if (when.kind !== 'recurring' || when.time === undefined) return null;
  const [, day = ''] = /^매주 ([일월화수목금토])요일(?: ?\(공휴일 제외\))?$/.exec(when.rule.ko.trim()) ?? [];
  const weekday = day === '' ? undefined : WEEKDAYS[KOREAN.indexOf(day)];
  const [start = '', end = null] = when.time.split('–');
  return weekday === undefined ? null : { weekday, start, end };
}
