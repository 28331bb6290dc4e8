import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const site = fileURLToPath(new URL('./site/', import.meta.url));

export interface DemoAssets {
  /** The single-page shell and the quiet page that records what it can observe. */
  readonly shell: string;
  readonly probe: string;
  /** `/__demo/…` → type and text. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly text: string }>;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: site,
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: `${site}${entry}`, output: { format: 'iife' } },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`Vite gave no output for ${entry}`);
  return first.output[0].code;
}

let made: Promise<DemoAssets> | undefined;

/** Bundles and reads the demo's files, once per process; nothing is written to the disk. */
export const demoAssets = (): Promise<DemoAssets> => (made ??= makeAssets());

async function makeAssets(): Promise<DemoAssets> {
  const text = (name: string) => readFile(`${site}${name}`, 'utf8');
  const [shell, probe, style, main, probeScript] = await Promise.all([
    text('index.html'),
    text('probe.html'),
    text('console.css'),
    bundle('main.ts'),
    bundle('probe.ts'),
  ]);
  const script = 'text/javascript';
  return {
    shell,
    probe,
    files: new Map([
      ['/__demo/console.css', { type: 'text/css', text: style }],
      ['/__demo/main.js', { type: script, text: main }],
      ['/__demo/probe.js', { type: script, text: probeScript }],
    ]),
  };
}
