import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { samplePages } from './samples';

/** Of the 6,000 bytes that the content script may have, what reporting leaves to detecting; 80 are this bundle’s own. */
const room = 4_880;

async function bundleDetection(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../src/console/detect.ts', import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'x' } },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}

it('leaves samples, labels and region names out of the content script, and stays small', async () => {
  const code = await bundleDetection();
  expect(code).toContain('ecs.console');
  expect(samplePages.filter(({ url }) => code.includes(url)).map(({ url }) => url)).toEqual([]);
  expect(code).not.toMatch(/Frankfurt|Security groups/);
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(room);
});
