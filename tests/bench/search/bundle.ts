import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inlineTables } from '../../../src/build/inline-tables';

export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
}

/** What a build for production makes of a module and all it imports: minified, tables and libraries included. */
export async function bundle(path: string): Promise<string> {
  const input = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [inlineTables()],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

export function sizeOf(code: string): BundleSize {
  return { bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
