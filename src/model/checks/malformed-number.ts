import { periodName } from '../../i18n/heads.ts';
import { readMoney } from '../number.ts';
import { TOTAL } from '../plan.ts';
import { ofCell, resolveRef } from '../refs.ts';
import { allAmounts } from './amounts.ts';
import { budgetTables } from './budget-tables.ts';
import type { Rule } from './check.ts';
import { whereOf } from './declared-relation.ts';
import { cellName, sourceName } from './labels.ts';
import { join, makeCheck, type Instance } from './make-check.ts';
import { ofFact, ofMoney } from './operand.ts';

/** Printed digits that form no number: "36,50", "796.190천원". */
export const malformedNumber: Rule = {
  id: 'malformed-number',
  reason: {
    ko: '쉼표는 세 자리마다 찍고, 천원 단위의 금액에는 소수점이 없습니다.',
    en: 'Commas group thousands, and an amount in thousand won has no decimal point.',
  },
  run: (plan) => {
    const found: Instance[] = [];
    const base: Pick<Instance, 'rule' | 'kind' | 'terms'> = {
      rule: 'malformed-number',
      kind: 'reading',
      terms: [],
    };
    for (const { project, table, where, page } of budgetTables(plan)) {
      for (const row of table.rows) {
        [...table.periods, TOTAL].forEach((period, at) => {
          const money = period === TOTAL ? row.total : row.amounts[at];
          if (money?.state !== 'malformed') return;
          const label = join(sourceName(row), periodName(period));
          found.push({
            ...base,
            where: where(project, `${row.source?.id ?? TOTAL}.${period}`),
            page,
            label,
            result: ofMoney(money),
          });
        });
      }
    }
    for (const { project, ref, label, amount } of allAmounts(plan)) {
      if (amount.printed === undefined || amount.unit === undefined) continue;
      const money = readMoney(amount.printed, amount.unit);
      if (money.state !== 'malformed') continue;
      found.push({
        ...base,
        where: whereOf(project, ref),
        page: project.entry.page,
        label,
        result: ofMoney(money),
      });
    }
    for (const project of plan.projects) {
      for (const table of project.tables) {
        table.grid.forEach((cells, r) => {
          cells.forEach((cell, c) => {
            const numbers = cell.origin ? cell.quantities.map((_, at) => ofFact(ofCell(cell, at + 1))) : [];
            const result = numbers.find((one) => one?.state === 'malformed');
            const row = table.rows[r]?.id ?? '';
            const column = table.columns[c]?.id ?? '';
            if (result == null) return;
            found.push({
              ...base,
              where: whereOf(project, `tables.${table.id}.${row}.${column}`),
              page: project.entry.page,
              label: cellName(table, row, column),
              result,
            });
          });
        });
      }
      for (const { id, label } of project.figures) {
        const ref = `figures.${id}`;
        const result = ofFact(resolveRef(plan, project, ref));
        if (result?.state !== 'malformed') continue;
        found.push({ ...base, where: whereOf(project, ref), page: project.entry.page, label, result });
      }
    }
    return found.map(makeCheck);
  },
};
