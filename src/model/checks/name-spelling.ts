import type { Rule } from './check.ts';

/** Two spellings of one name, as the second reading of the content noted them. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  reason: { ko: '한 이름은 한 가지로 적습니다.', en: 'One name is spelt one way.' },
  run: (plan) =>
    plan.projects.flatMap((project) =>
      project.remarks.flatMap(({ id, spellings, text }) => {
        const [usual, ...others] = spellings ?? [];
        if (usual === undefined) return [];
        return others.map((other, at) => ({
          id: ['name-spelling', project.department.id, project.id, id, String(at + 1)].join('/'),
          rule: 'name-spelling' as const,
          status: 'unclear' as const,
          where: { department: project.department.id, project: project.id, table: 'remarks', cell: id },
          printed: other,
          unit: null,
          difference: '',
          computed: usual,
          page: project.entry.page,
          label: { ko: '이름의 표기', en: 'Spelling of a name' },
          terms: [],
          kind: 'reading' as const,
          reason: text,
          truncated: false,
        }));
      }),
    ),
};
