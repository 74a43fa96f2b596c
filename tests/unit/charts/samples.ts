import { draw as drawPair } from '../../../src/charts/pair/draw.ts';
import { draw as drawBudgetBySource } from '../../../src/charts/budget-by-source/draw.ts';
import { draw as drawPart } from '../../../src/charts/part/draw.ts';
import { draw as drawSeriesRow } from '../../../src/charts/series-row/draw.ts';
import { draw as drawSeries } from '../../../src/charts/series/draw.ts';
import { draw as drawSourceSplit } from '../../../src/charts/source-split/draw.ts';
import { draw as drawStaffing } from '../../../src/charts/staffing/draw.ts';
import { draw as drawYearRail } from '../../../src/charts/year-rail/draw.ts';

const years = ['2024', '2025', '2026', '2027'].map((id) => ({ id, current: id === '2025' }));

/** One drawing of every chart, by file name. Figures are made up. */
export const samples: Record<string, () => string> = {
  'budget-by-source': () =>
    drawBudgetBySource(
      {
        periods: years,
        sources: [
          { id: 'national', tone: 'strong', amounts: [26_000_000, 28_000_000, 28_000_000, null] },
          { id: 'city', tone: 'middle', amounts: [9_000_000, 8_000_000, 8_000_000, 12_000_000] },
          { id: 'district', tone: 'pale', amounts: [5_000_000, 7_000_000, 7_000_000, 9_000_000] },
        ],
      },
      { idPrefix: 'budget', title: '재원별·연도별 예산', stretch: true, className: 'chart' },
    ),
  'budget-by-source-hatched': () =>
    drawBudgetBySource(
      {
        periods: years,
        sources: [
          { id: 'district', tone: 'pale', amounts: [40_000_000, 30_000_000, 20_000_000, 0] },
          { id: 'special', tone: 'hatched', amounts: [null, 30_000_000, 100_000, 50_000_000] },
        ],
      },
      { idPrefix: 'special', title: 'Budget by source', description: 'Won, 2024–2027' },
    ),
  'source-split': () =>
    drawSourceSplit(
      {
        sources: [
          { id: 'national', tone: 'strong', amount: 28_098_000 },
          { id: 'city', tone: 'middle', amount: 4_000_000 },
          { id: 'district', tone: 'pale', amount: 2_089_000 },
          { id: 'special', tone: 'hatched', amount: 6_000_000 },
        ],
        max: 50_000_000,
      },
      { idPrefix: 'split', title: '재원 구성', stretch: true },
    ),
  'year-rail': () =>
    drawYearRail(
      {
        years: years.map((year, index) => ({ ...year, total: [27, 30, 15, null][index] ?? null })),
      },
      { idPrefix: 'rail', decorative: true },
    ),
  pair: () =>
    drawPair(
      { current: 2_875_320_000, previous: 2_179_283_000, max: 4_116_447_000 },
      { idPrefix: 'kind', decorative: true, stretch: true },
    ),
  staffing: () =>
    drawStaffing(
      {
        grades: [
          { id: '4', quota: 0, current: 0 },
          { id: '5', quota: 2, current: 2 },
          { id: '6', quota: 6, current: 5 },
          { id: '9', quota: 4, current: 6 },
        ],
      },
      { idPrefix: 'staff', title: '직급별 정원과 현원', stretch: true },
    ),
  series: () =>
    drawSeries(
      { values: [null, 3060, 2490, 2585, 2491, 2443, 2104, 2700, 2155, 1898], highlight: [1, 9] },
      { idPrefix: 'series', title: '월별 여권발급 건수', stretch: true },
    ),
  part: () =>
    drawPart(
      { named: 1_812_929_000, rest: 1_062_391_000, max: 16_486_058_000 },
      { idPrefix: 'part', decorative: true, stretch: true },
    ),
  'series-row': () =>
    drawSeriesRow({ value: 2490, max: 3060 }, { idPrefix: 'row', decorative: true, stretch: true }),
};
