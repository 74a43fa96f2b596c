import type { BudgetWords } from '../../i18n/budget-words.ts';
import type { ChangeRanking, RankedChange } from '../../model/budget-views.ts';

/** Projects whose budget changed in one direction. */
export interface ChangeGroup {
  id: 'up' | 'down' | 'same';
  label: string;
  rows: RankedChange[];
}

/** The changes as they are listed: up, down, the same; a direction without projects is left out. */
export function changeGroups({ up, down, same }: ChangeRanking, words: BudgetWords): ChangeGroup[] {
  const groups: ChangeGroup[] = [
    { id: 'up', label: words.up(up.length), rows: up },
    { id: 'down', label: words.down(down.length), rows: down },
    { id: 'same', label: words.same(same.length), rows: same },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The longest bar of all changes, so that they share one scale; 0 where nothing can be drawn. */
export function longestChange({ up, down }: ChangeRanking): number {
  return Math.max(0, ...[...up, ...down].map(({ change }) => Math.abs(change.won)));
}
