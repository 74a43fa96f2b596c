import { CALENDAR_WORDS } from '../../i18n/calendar-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatPoint } from '../../i18n/when.ts';
import { calendarOf, type CalendarEntry } from '../../model/calendar.ts';
import type { Plan } from '../../model/plan.ts';

/** A section of the calendar's page. */
export interface Band {
  id: string;
  heading: string;
  note: string;
  entries: CalendarEntry[];
  /** The heading names the plan's year, so that the dates need not. */
  inYear: boolean;
}

/** The calendar in the order in which it is read: the months, then what no month holds. Empty bands are left out. */
export function bandsOf(plan: Plan, locale: Locale): { bands: Band[]; past: Band } {
  const calendar = calendarOf(plan);
  const words = CALENDAR_WORDS[locale];
  const band = (id: keyof typeof words.bands): Band => ({
    id,
    heading: words.bands[id](plan.year),
    note: words.notes[id],
    entries: calendar[id],
    inYear: false,
  });
  const months = calendar.months.map(({ month, entries }) => ({
    id: `month-${month}`,
    heading: formatPoint(month, locale),
    note: '',
    entries,
    inYear: true,
  }));
  const rest = (['wide', 'recurring', 'later', 'before', 'open'] as const).map(band);
  const bands = [...months, ...rest];
  return { bands: bands.filter(({ entries }) => entries.length > 0), past: band('past') };
}
