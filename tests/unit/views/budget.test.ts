import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetCsv } from '../../../src/data-files/budget-csv.ts';
import { BUDGET_WORDS } from '../../../src/i18n/budget-words.ts';
import { fundingMatrix, yearsView } from '../../../src/model/budget-views.ts';
import {
  amountShown,
  asPrinted,
  payerShare,
  shareShown,
  sumShown,
  rateShown,
  signed,
} from '../../../src/views/budget/amounts.ts';
import { computedRow } from '../../../src/views/budget/kinds.ts';
import { changeShown, instead, railYears, orderValues } from '../../../src/views/budget/matrix.ts';
import { termsOnPage } from '../../../src/views/budget/terms.ts';
import { budgetLead, payersOf, segmentLabels } from '../../../src/views/budget/view.ts';
import { unequalYears } from '../../../src/views/budget/years.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { parseCsv } from '../data-files/parse-csv.ts';
import { realSite } from '../real-site.ts';

const tiny = linkedSite().newest;
/** What one of a printed unit is in won. */
const WON: Record<string, number> = { 원: 1, 천원: 1e3, 만원: 1e4, 백만원: 1e6, 천만원: 1e7, 억원: 1e8 };

describe.each(realSite().plans)('the plan $id, added up anew', (real) => {
  const { groups, sums, sources } = fundingMatrix(real);
  const years = yearsView(real);

  it('has the sums that the JSON files give', () => {
    const won = (printed = '', unit: string | undefined) =>
      /^\d{1,3}(,\d{3})*$/.test(printed) ? Number(printed.replaceAll(',', '')) * (WON[unit ?? ''] ?? NaN) : 0;
    const totals = { stated: 0, table: 0, bySource: new Map<string, number>() };
    const folder = `content/${real.id}/projects`;
    for (const name of readdirSync(folder)) {
      const { budget } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as RawBudget;
      const column = budget.table?.periods.indexOf(String(real.year)) ?? -1;
      for (const { source, amounts } of budget.table?.rows ?? []) {
        const amount = won(amounts[column], budget.table?.unit);
        if (source === 'total') totals.table += amount;
        else totals.bySource.set(source, (totals.bySource.get(source) ?? 0) + amount);
      }
      const total = budget.table?.rows.find(({ source }) => source === 'total')?.amounts[column];
      totals.stated +=
        budget.headline === null
          ? won(total, budget.table?.unit)
          : won(budget.headline.printed, budget.headline.unit);
    }
    expect(sums.stated).toBe(totals.stated);
    expect(sums.table).toBe(totals.table);
    expect(sums.bySource).toEqual(sources.map(({ id }) => totals.bySource.get(id) ?? 0));
  });

  it('has the sums that budget.csv gives, of each division and source', () => {
    const [head = [], ...rows] = parseCsv(budgetCsv(real));
    const column = (name: string) => head.indexOf(name);
    const add = (department: string | null, source: string, period: string, projects?: Set<string>) =>
      rows
        .filter((row) => department === null || row[column('department')] === department)
        .filter((row) => row[column('source')] === source && row[column('period')] === period)
        .filter((row) => projects?.has(row[column('project')] ?? '') ?? true)
        .reduce((sum, row) => sum + Number(row[column('amount_won')]), 0);
    const year = String(real.year);
    for (const { department, sums: own } of groups) {
      expect(own.bySource).toEqual(sources.map(({ id }) => add(department.id, id, year)));
      expect(own.table).toBe(add(department.id, 'total', year));
    }
    const whole = new Set(years.groups.flatMap((group) => group.rows.map(({ project }) => project.id)));
    expect(years.sums).toEqual(years.years.map((one) => add(null, 'total', one, whole)));
    for (const { source, won } of years.bySource)
      expect(won).toEqual(years.years.map((one) => add(null, source.id, one, whole)));
  });

  it('lists every project once', () => {
    const listed = real.departments.flatMap(({ projects }) => projects.map(({ id }) => id));
    expect(groups.flatMap(({ rows }) => rows.map(({ entry }) => entry.id))).toEqual(listed);
    const inYears = [...years.groups.flatMap(({ rows }) => rows), ...years.apart].map(
      ({ project }) => project.id,
    );
    expect(inYears.sort()).toEqual(
      real.projects
        .filter(({ budget }) => budget.table !== null)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

interface RawBudget {
  budget: {
    headline: { printed?: string; unit?: string } | null;
    table: { unit: string; periods: string[]; rows: { source: string; amounts: string[] }[] } | null;
  };
}

describe('amounts', () => {
  it('are written in the plan’s unit', () => {
    expect(sumShown(29_092_731_000, tiny)).toBe('29,092,731');
    expect(asPrinted(-2_500_000, tiny)).toBe('△2,500');
    expect(signed(2_569_000, tiny)).toBe('+2,569');
    expect(signed(-2_569_000, tiny)).toBe('−2,569');
    expect(signed(0, tiny)).toBe('0');
    expect(rateShown({ won: 1, percent: 9.34 })).toBe('+9.3%');
    expect(rateShown({ won: 1, percent: null })).toBeNull();
  });

  it('stay as printed where they are no number', () => {
    expect(amountShown({ won: null, printed: '-', unit: '천원', state: 'dash' }, tiny)).toBe('-');
    expect(amountShown(null, tiny)).toBe('');
  });
});

describe('the sentences over the years', () => {
  const facts = { projects: 2, tables: 3, first: '2024', last: '2027' };
  const said = (planned: string[]) =>
    (['ko', 'en'] as const).map((locale) => BUDGET_WORDS[locale].yearsLead({ ...facts, planned })[1]);

  it('say which years are plans', () => {
    expect(said(['2026', '2027'])).toEqual([
      '2026·2027년은 정해진 예산이 아니라 계획액입니다.',
      '2026 and 2027 are plans, not decided budgets.',
    ]);
    expect(said(['2026'])).toEqual([
      '2026년은 정해진 예산이 아니라 계획액입니다.',
      '2026 is a plan, not a decided budget.',
    ]);
  });

  it('say nothing of plans where no year is one', () => {
    expect(said([])).toEqual([undefined, undefined]);
  });
});

describe('the rows of the matrix', () => {
  const [trees, books] = fundingMatrix(tiny).groups.flatMap(({ rows }) => rows);
  if (trees === undefined || books === undefined) throw new Error('two projects');
  const words = BUDGET_WORDS.en;

  it('say in words what has no figure', () => {
    expect(instead(trees, 2025, words)).toBe('');
    expect(instead(books, 2025, words)).toBe('No budget stated');
    expect(changeShown(trees, 2025, words)).toBe('+20.0%');
    expect(changeShown(books, 2025, words)).toBe('');
  });

  it('have words instead of a rate where last year was 0, or less', () => {
    const changeFrom = (printed: string) => {
      const plan = linkedSite(
        edit('2025/projects/tree-care.json', ['budget', 'table', 'rows', 0, 'amounts', 0], printed),
      ).newest;
      const [row] = fundingMatrix(plan).groups.flatMap(({ rows }) => rows);
      return row === undefined ? '' : changeShown(row, 2025, words);
    };
    expect(changeFrom('0')).toBe('0 in 2024');
    expect(changeFrom('△500')).toBe('below 0 in 2024');
  });

  it('have a rail only where the table has the years alone', () => {
    expect(railYears(trees, tiny, ['2024', '2025'])).toBeNull();
    expect(railYears(books, tiny, ['2024', '2025'])).toEqual([]);
    expect(railYears(trees, tiny, ['2024', '2025', 'future'])?.map(({ total }) => total)).toEqual([
      1_000_000, 1_300_000, 1_300_000,
    ]);
  });

  it('carry what they are ordered by', () => {
    expect(orderValues(trees, tiny.sources)).toEqual({
      'data-stated': 1_200_000,
      'data-rate': 20,
      'data-by-national': 800_000,
      'data-by-district': 500_000,
    });
    expect(orderValues(books, tiny.sources)).toEqual({});
  });
});

it('explains no word that the glossary does not have', () => {
  expect(termsOnPage(tiny, [])).toEqual([]);
});

describe('who pays', () => {
  const shares = payersOf(tiny.sources, [60, 40]);

  it('leaves out who pays nothing', () => {
    expect(shares.map(({ source, percent }) => [source.id, percent])).toEqual([
      ['national', 60],
      ['district', 40],
    ]);
    expect(payersOf(tiny.sources, [0, 40]).map(({ source }) => source.id)).toEqual(['district']);
  });

  it('has no shares beside one who takes money back', () => {
    expect(payersOf(tiny.sources, [60, -40])).toEqual([]);
    expect(payerShare([60, -40], 0)).toBe('');
    expect(payerShare([60, 40], 0)).toBe('60.0%');
    expect(shareShown(-5, 10)).toBe('');
    expect(shareShown(5, -10)).toBe('');
  });

  it('sets each label at its own segment, and keeps the last inside the page', () => {
    expect(segmentLabels(shares).map(({ at, anchor, line }) => [at, anchor, line])).toEqual([
      [0, 'start', 2],
      [100, 'end', 1],
    ]);
  });

  it('is told at the top, with the exact sums', () => {
    const { sentences, exact } = budgetLead(tiny, fundingMatrix(tiny), 'en');
    expect(sentences).toEqual([
      'The 2025 budget of the Living Bureau is 1.5 million won; policy projects take 80.0% of it.',
      'Of 2 projects, 1 states an amount: 1.2 million won.',
      'Of every 100 won, the national government pays 62 and Chorok-gu 38.',
    ]);
    expect(exact).toBe('Exactly 1,500 thousand won for the bureau, 1,200 thousand won stated by projects');
  });
});

it('writes sums as the plan prints amounts', () => {
  const kind = { id: 'policy', name: { ko: '정책', en: 'Policy' } };
  const texts = (current: number, previous: number) =>
    computedRow({ kind, current, previous }, tiny).cells.map(({ text }) => text);
  expect(texts(1_200_000, 1_300_000)).toEqual(['1,200', '1,300', '△100', '△7.7']);
  // Half a tenth rounds away from zero in both directions, as the plan's own rates do.
  expect(texts(2_025_000, 2_000_000)).toEqual(['2,025', '2,000', '25', '1.3']);
  expect(texts(1_975_000, 2_000_000)).toEqual(['1,975', '2,000', '△25', '△1.3']);
  expect(texts(1_120_000, 1_000_000)[3]).toBe('12');
  expect(texts(999_900, 1_000_000)[3]).toBe('0');
  expect(texts(5_000, 0)).toEqual(['5', '0', '5', '-']);
});

it('names the years in which sources and totals are two sums', () => {
  const view = { ...yearsView(tiny), years: ['2025', '2026'], sums: [3_000, 3_000] };
  const [source] = tiny.sources;
  if (source === undefined) throw new Error('no source');
  expect(unequalYears({ ...view, bySource: [{ source, won: [3_000, 4_000] }] }, tiny)).toEqual([
    { year: '2026', sources: '4', total: '3' },
  ]);
});
