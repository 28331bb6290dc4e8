/** Writes assets/managed-schema.json from the declarations in src/policy/schema.ts. */
import { writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { managedSchemaText } = await loadSource('src/policy/managed-schema.ts');
writeFileSync(new URL('../../assets/managed-schema.json', import.meta.url), managedSchemaText());
