import { z } from 'zod';
import { department } from '../src/schemas/department.ts';
import { glossary } from '../src/schemas/glossary.ts';
import { plan } from '../src/schemas/plan.ts';
import { project } from '../src/schemas/project.ts';
import { site } from '../src/schemas/site.ts';
import { synonyms } from '../src/schemas/synonyms.ts';

/** Where the content files look for them: "$schema": "../src/schemas/json/site.schema.json". */
export const FOLDER = 'src/schemas/json';

/** The JSON Schemas by their file names. */
export function jsonSchemas(): Record<string, string> {
  const schemas = Object.entries({ site, plan, department, project, glossary, synonyms });
  return Object.fromEntries(
    schemas.map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
