/** Writes assets/managed-schema.json from the declarations in src/policy/schema.ts. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url);
const { module } = await runnerImport(fileURLToPath(new URL('src/policy/managed-schema.ts', root)), {
  configFile: false,
  logLevel: 'error',
});
writeFileSync(new URL('assets/managed-schema.json', root), module.managedSchemaText());
