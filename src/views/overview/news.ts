import { listedProjects, type Plan, type Project, type ProjectEntry } from '../../model/plan.ts';
import type { Text } from '../../schemas/text.ts';

/** Something that the plan marks 신규: a whole project, or a part of one. */
export interface News {
  entry: ProjectEntry;
  title: Text;
  whole: boolean;
  /** Fragment of the part on its project's page. */
  fragment: string;
}

/** What is new: whole projects first, then parts; those for the people whom the plan names first before others. */
export function newsOf(plan: Plan): News[] {
  const whole = listedProjects(plan)
    .filter(({ status }) => status === 'new')
    .map((entry) => ({ entry, title: entry.title, whole: true, fragment: '' }));
  const rankOf = new Map(plan.audiences.map(({ id }, rank) => [id, rank]));
  const forWhom = ({ audiences }: Project) =>
    Math.min(...audiences.map(({ id }) => rankOf.get(id) ?? Infinity));
  const parts = plan.projects
    .toSorted((a, b) => (forWhom(a) === forWhom(b) ? 0 : forWhom(a) - forWhom(b)))
    .flatMap(({ entry, items }) =>
      items
        .filter(({ status }) => status === 'new')
        .map(({ id, name }) => ({ entry, title: name, whole: false, fragment: `#${id}` })),
    );
  return [...whole, ...parts];
}
