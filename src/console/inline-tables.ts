import type { Plugin } from 'vite';
import * as tables from './tables';

/**
 * In a production build, writes the tables as data in place of `tables.ts`. While developing, the module itself runs,
 * so that a change of the catalogue is seen at once.
 */
export function inlineTables(): Plugin {
  return {
    name: 'inline-tables',
    apply: (_config, { mode }) => mode === 'production',
    load(id) {
      if (!id.endsWith('/src/console/tables.ts')) return undefined;
      return Object.entries(tables)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
