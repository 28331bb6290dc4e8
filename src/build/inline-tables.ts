import { runnerImport } from 'vite';

/** Modules that hold nothing but tables: plain data, read from what people edit. */
const tableModules: readonly string[] = [
  '/src/console/tables.ts',
  '/src/faq/notes/gap-table.ts',
  '/src/search/tables.ts',
];

/**
 * A plugin for Vite. In a production build it writes the tables as data in place of their modules. While developing, the
 * modules themselves run, so that a change of what they read is seen at once.
 */
export function inlineTables() {
  return {
    name: 'inline-tables',
    apply: (_config: unknown, { mode }: { readonly mode: string }) => mode === 'production',
    async load(id: string) {
      if (!tableModules.some((path) => id.endsWith(path))) return undefined;
      const { module } = await runnerImport<object>(id, { configFile: false, logLevel: 'error' });
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
