import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, jsonSchemas } from './json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that the content files name in "$schema", for text editors. */
mkdirSync(FOLDER, { recursive: true });
for (const [name, json] of Object.entries(jsonSchemas())) writeFileSync(join(FOLDER, name), json);
