import type { When } from '../../schemas/when.ts';
import { formatPoint, formatWhen } from '../../i18n/when.ts';
import type { Text } from '../../schemas/text.ts';
import type { Plan, Project } from '../plan.ts';
import { cellText, type Table } from '../table.ts';
import type { Check, CheckStatus, Rule } from './check.ts';
import { whereOf } from './declared-relation.ts';
import { firstPoint } from '../when.ts';
import { cellName } from './labels.ts';
import { checkId } from './make-check.ts';

/** Dates that contradict each other, or the plan's own date of issue. */
export const dates: Rule = {
  id: 'dates',
  reason: {
    ko: '끝은 시작보다 늦고, 이미 한 일은 계획을 낸 날보다 앞서며, 번호가 매겨진 시설은 번호대로 문을 엽니다.',
    en: 'An end follows its beginning, what is done lies before the date of issue, and numbered sites open in order.',
  },
  run: (plan) =>
    plan.projects.flatMap((project) => [
      ...doneLater(plan, project),
      ...spans(project),
      ...outsidePeriod(project),
      ...overBefore(plan, project),
      ...project.tables.flatMap((table) => openings(project, table)),
    ]),
};

function doneLater(plan: Plan, project: Project): Check[] {
  return project.events
    .filter(({ status }) => status === 'done')
    .flatMap(({ id, title, when }) => {
      const begin = firstPoint(when);
      // A date in the very month of issue may lie before the day on which the plan went to print.
      if (begin === null || begin.slice(0, plan.issued.length) < plan.issued) return [];
      const sameMonth = begin.startsWith(plan.issued);
      return [
        dateCheck(project, {
          ref: `events.${id}`,
          label: title,
          printed: inWords(when),
          computed: pointInWords(plan.issued),
          status: sameMonth ? 'unclear' : 'differs',
          reason: {
            ko: '이미 한 일로 적혀 있지만 계획을 낸 때보다 앞서지 않습니다.',
            en: 'It is listed as done, yet lies no earlier than the plan’s date of issue.',
          },
        }),
      ];
    });
}

function spans(project: Project): Check[] {
  const dated = [
    ...project.items.flatMap(({ id, name, period }) =>
      period === undefined ? [] : [{ ref: `items.${id}.period`, label: name, when: period }],
    ),
    ...project.events.map(({ id, title, when }) => ({ ref: `events.${id}`, label: title, when })),
  ];
  return dated.flatMap(({ ref, label, when }) =>
    when.kind === 'span' && when.to !== null && when.to < when.from.slice(0, when.to.length)
      ? [
          dateCheck(project, {
            ref,
            label,
            printed: inWords(when),
            computed: pointInWords(when.from),
            status: 'differs',
            reason: { ko: '끝이 시작보다 앞섭니다.', en: 'The end lies before the beginning.' },
          }),
        ]
      : [],
  );
}

/** An item that ends after its project, or begins before it. */
function outsidePeriod(project: Project): Check[] {
  const { period } = project;
  if (period?.kind !== 'span' || period.to === null) return [];
  const { from, to } = period;
  const whole = inWords(period);
  return project.items.flatMap(({ id, name, period: own }) => {
    if (own?.kind !== 'span' || own.to === null) return [];
    const before = own.from < from.slice(0, own.from.length);
    const after = own.to.slice(0, to.length) > to;
    if (!before && !after) return [];
    return [
      dateCheck(project, {
        ref: `items.${id}.period`,
        label: name,
        printed: inWords(own),
        computed: whole,
        status: 'unclear',
        reason: {
          ko: `사업 기간(${whole.ko})을 벗어납니다.`,
          en: `It reaches beyond the project’s own period (${whole.en}).`,
        },
      }),
    ];
  });
}

/** An item of a project without a period of its own that is over before the plan’s year, and no result. */
function overBefore(plan: Plan, project: Project): Check[] {
  if (project.period?.kind === 'span') return [];
  const year = String(plan.year);
  return project.items.flatMap(({ id, name, section, period }) => {
    if (section === 'results' || period?.kind !== 'span' || period.to === null) return [];
    if (period.to.slice(0, year.length) >= year) return [];
    return [
      dateCheck(project, {
        ref: `items.${id}.period`,
        label: name,
        printed: inWords(period),
        computed: pointInWords(year),
        status: 'unclear',
        reason: {
          ko: `계획의 연도(${year}년)가 되기 전에 끝납니다.`,
          en: `It ends before the plan’s own year (${year}).`,
        },
      }),
    ];
  });
}

/** 1호점, 2호점 …: a site that opened before the one numbered before it. */
function openings(project: Project, table: Table): Check[] {
  const numbered = (text: string) => Number(/(\d+)호점/.exec(text)?.[1] ?? NaN);
  return table.rows.flatMap((row, r) => {
    const cells = table.columns.flatMap((column, c) => {
      const printed = cellText(table.grid[r]?.[c]?.content ?? '', 'ko');
      const date = /(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\./.exec(printed);
      const number = numbered(column.label.ko);
      if (date === null || Number.isNaN(number)) return [];
      const [, year = '', month = '', day = ''] = date;
      return [
        {
          column: column.id,
          number,
          printed,
          date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        },
      ];
    });
    return cells.flatMap((cell, at) => {
      const before = cells[at - 1];
      if (before === undefined || cell.number !== before.number + 1 || cell.date >= before.date) return [];
      // Its text is printed in Korean alone and stays; English reads the day.
      const asPrinted = ({ printed, date }: typeof cell) => ({ ko: printed, en: formatPoint(date, 'en') });
      const opened = asPrinted(before);
      return [
        dateCheck(project, {
          ref: `tables.${table.id}.${row.id}.${cell.column}`,
          label: cellName(table, row.id, cell.column),
          printed: asPrinted(cell),
          computed: opened,
          status: 'unclear',
          reason: {
            ko: `앞 번호가 문을 연 날(${opened.ko})보다 앞섭니다.`,
            en: `It opened before the site numbered before it (${opened.en}).`,
          },
        }),
      ];
    });
  });
}

/** What a date contradicts, both as they read in each language. */
interface Contradiction {
  ref: string;
  label: Text;
  printed: Text;
  computed: Text;
  status: CheckStatus;
  reason: Text;
}

function dateCheck(project: Project, { ref, printed, computed, ...rest }: Contradiction): Check {
  const where = whereOf(project, ref);
  return {
    ...rest,
    id: checkId('dates', where),
    rule: 'dates',
    where,
    printed: printed.ko,
    reads: printed,
    unit: null,
    difference: '',
    computed: computed.ko,
    computedReads: computed,
    page: project.entry.page,
    terms: [],
    kind: 'order',
    truncated: false,
  };
}

function inWords(when: When): Text {
  return { ko: formatWhen(when, 'ko'), en: formatWhen(when, 'en') };
}

/** A year, a month or a day. */
function pointInWords(point: string): Text {
  return { ko: formatPoint(point, 'ko'), en: formatPoint(point, 'en') };
}
