import { expect, it } from 'vitest';
import { csvTables } from '../../../src/data-files/csv-tables.ts';
import { tableSections } from '../../../src/views/tables/tables.ts';
import { linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

it('lists the tables of the bureau, of each division and of its projects, with their places', () => {
  const sections = tableSections(linkedSite().newest, 'en');
  expect(
    sections.map(({ department, groups }) => [
      department?.id ?? null,
      groups.map(({ project, tables }) => [
        project?.id ?? null,
        tables.map(({ caption, rows, columns, path, fragment }) => [
          caption,
          `${String(rows)}×${String(columns)}`,
          `${path}#${fragment}`,
        ]),
      ]),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        null,
        [
          [
            null,
            [
              [
                "Divisions and teams",
                "2×2",
                "/2025/people/#teams",
              ],
              [
                "Authorised posts and current staff",
                "4×5",
                "/2025/people/#grade-grid",
              ],
              [
                "Budget overview",
                "4×6",
                "/2025/budget/#kinds-table",
              ],
            ],
          ],
        ],
      ],
      [
        "green-care",
        [
          [
            null,
            [
              [
                "Authorised posts and current staff",
                "2×4",
                "/2025/departments/green-care/#staff-table",
              ],
              [
                "Teams and duties",
                "2×2",
                "/2025/departments/green-care/#teams",
              ],
              [
                "Printed list of projects",
                "2×5",
                "/2025/departments/green-care/#projects",
              ],
            ],
          ],
          [
            "tree-care",
            [
              [
                "Trees planted",
                "3×6",
                "/2025/projects/tree-care/#planted",
              ],
              [
                "Budget by source and year",
                "3×5",
                "/2025/projects/tree-care/#budget-table",
              ],
            ],
          ],
        ],
      ],
    ]
  `);
});

it('has every table that has a file, once', () => {
  const plan = realSite().newest;
  const listed = tableSections(plan, 'ko').flatMap(({ groups }) =>
    groups.flatMap(({ tables }) => tables.map(({ id }) => id)),
  );
  expect(listed.sort()).toEqual(
    csvTables(plan)
      .map(({ id }) => id)
      .sort(),
  );
});
