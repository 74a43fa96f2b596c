import { describe, expect, it } from 'vitest';
import { CHART_WORDS } from '../../../src/i18n/chart-words.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { pageContext } from '../../../src/layouts/context.ts';
import type { Site } from '../../../src/model/plan.ts';
import { chartFiles, drawFile } from '../../../src/views/chart-files/chart-files.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

const pages = (site: Site) =>
  LOCALES.map((locale) => pageContext({ site, plan: site.newest, locale, base: '/' }, '/2025/'));

/** The texts of an SVG, in order. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('the charts of the tiny plan', () => {
  const site = linkedSite();
  const [ko] = pages(site);
  if (ko === undefined) throw new Error('no page');
  const drawn = new Map(chartFiles(site.newest).map((file) => [file.id, drawFile(file, ko)]));

  it('are those that have anything to draw', () => {
    expect([...drawn].filter(([, svg]) => svg !== null).map(([id]) => id)).toMatchInlineSnapshot(`
      [
        "budget-payers",
        "budget-projects",
        "budget-changes",
        "budget-kinds",
        "budget-listed",
        "budget-divisions",
        "staffing",
        "staffing-divisions",
        "green-care-budget",
        "green-care-staffing",
        "tree-care-budget",
        "tree-care-planted",
      ]
    `);
  });

  it('carry title, figures as printed, source and address', () => {
    expect(textsOf(drawn.get('tree-care-budget') ?? '')).toMatchInlineSnapshot(`
      [
        "동네 나무 가꾸기: 재원별·연도별 예산",
        "단위: 천원",
        "연도",
        "합계",
        "국비",
        "구비",
        "2024년",
        "1,000",
        "800",
        "200",
        "2025년",
        "1,300",
        "800",
        "500",
        "장래소요",
        "1,300",
        "800",
        "500",
        "합계",
        "3,600",
        "2,400",
        "1,200",
        "출처: 초록구 생활국, 「2025년 업무계획」(2024년 11월), 4쪽부터",
        "표와 검산: https://plan.example/2025/projects/tree-care/#budget-table",
      ]
    `);
    expect(textsOf(drawn.get('green-care-staffing') ?? '')).toMatchInlineSnapshot(`
      [
        "푸른돌봄과: 직급별 정원과 현원",
        "현원이 정원보다 6급 1명 많습니다.",
        "2024년 10월 말 기준",
        "직급",
        "현원",
        "정원",
        "합계",
        "4",
        "3",
        "5급",
        "1",
        "1",
        "6급",
        "3",
        "2",
        "출처: 초록구 생활국, 「2025년 업무계획」(2024년 11월), 3쪽부터",
        "표와 검산: https://plan.example/2025/departments/green-care/#staff-table",
      ]
    `);
  });
});

describe('the charts of content/', () => {
  const site = realSite();
  const files = chartFiles(site.newest);

  it('have names of their own', () => {
    const ids = files.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('say in each language where they are from, and name their sources', () => {
    for (const page of pages(site)) {
      const faults = files.flatMap((file) => {
        const svg = drawFile(file, page);
        const texts = svg === null ? null : textsOf(svg).join(' ');
        if (texts === null) return [];
        const good =
          texts.includes(page.plan.title[page.locale]) &&
          texts.includes(page.absolute(`/${page.plan.id}/`)) &&
          !/undefined|NaN|\[object|[{}]/.test(texts);
        return good ? [] : [`${page.locale} ${file.id}: ${texts.slice(0, 200)}`];
      });
      expect(faults).toEqual([]);
    }
  });
});

it('draws budgets in which a source takes money back (△), whose figure alone tells it', () => {
  const site = linkedSite(
    edit('2025/projects/tree-care.json', ['budget', 'table', 'rows', 2, 'amounts', 1], '△500'),
    edit('2025/projects/tree-care.json', ['budget', 'table', 'rows', 0, 'amounts', 1], '△300'),
  );
  const [ko] = pages(site);
  if (ko === undefined) throw new Error('no page');
  const drawn = chartFiles(site.newest).map((file) => [file.id, drawFile(file, ko) ?? ''] as const);
  const telling = drawn.filter(([, svg]) => textsOf(svg).some((text) => /^[△−]500/.test(text)));
  expect(telling.map(([id]) => id)).toEqual(['budget-payers', 'budget-projects', 'tree-care-budget']);
});

describe('figures below zero (△)', () => {
  const GREEN = '2025/departments/green-care.json';
  const textsWith = (...changes: Parameters<typeof linkedSite>) => {
    const site = linkedSite(...changes);
    const [ko] = pages(site);
    if (ko === undefined) throw new Error('no page');
    return new Map(
      chartFiles(site.newest).map((file) => [file.id, textsOf(drawFile(file, ko) ?? '').join(' ')]),
    );
  };
  const noted = (texts: Map<string, string>) =>
    [...texts].filter(([, text]) => text.includes(CHART_WORDS.ko.noBar)).map(([id]) => id);

  it('of a kind of spending stand as printed, and the chart says that they have no bar', () => {
    const texts = textsWith(edit(GREEN, ['budget', 2, 'current'], '△300'));
    expect(noted(texts)).toEqual(['budget-kinds', 'green-care-budget']);
    expect(texts.get('green-care-budget')).toContain('△300');
  });

  it('of a whole division too, and of all its years', () => {
    const below = ['current', 'previous'].flatMap((column) =>
      [0, 1, 2].map((row) => edit(GREEN, ['budget', row, column], '△300')),
    );
    expect(noted(textsWith(...below))).toEqual(['budget-kinds', 'budget-listed']);
  });

  it('of staff', () => {
    const texts = textsWith(
      edit(GREEN, ['staffing', 'current', 'grade-5'], '△1'),
      edit('2025/plan.json', ['staffing', 'quota', 'grade-6'], '△2'),
    );
    expect(noted(texts)).toEqual(['staffing', 'green-care-staffing']);
  });

  it('of a project leave the whole of its division to be drawn', () => {
    const texts = textsWith(
      edit('2025/projects/tree-care.json', ['budget', 'headline', 'printed'], '△1,200'),
    );
    expect(noted(texts)).toEqual(['budget-listed']);
    expect(texts.get('budget-listed')).toMatch(/1,200 −1,200 +2,400/);
  });

  it('are not spoken of where there are none', () => {
    expect(noted(textsWith())).toEqual([]);
  });
});
