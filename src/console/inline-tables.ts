import * as tables from './tables';

/**
 * A plugin for Vite. In a production build it writes the tables as data in place of `tables.ts`. While developing, the
 * module itself runs, so that a change of the catalogue is seen at once.
 */
export function inlineTables() {
  return {
    name: 'inline-tables',
    apply: (_config: unknown, { mode }: { readonly mode: string }) => mode === 'production',
    load(id: string) {
      if (!id.endsWith('/src/console/tables.ts')) return undefined;
      return Object.entries(tables)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
