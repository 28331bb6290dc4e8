import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { inlineTables } from '../../../src/build/inline-tables';
import * as tables from '../../../src/console/tables';
import { samplePages } from './samples';

/**
 * What a content script of 12 kB, 4.5 kB compressed, leaves to detection; reporting takes the rest. A page more in the
 * catalogue takes some 30 bytes.
 */
const room = { bytes: 10_850, compressedBytes: 4_100 };

/** What a build makes of a module of this room. */
async function bundle(module: string, mode = 'production'): Promise<string> {
  const entry = fileURLToPath(new URL(`../../../src/console/${module}`, import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    mode,
    plugins: [inlineTables()],
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'x' } },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}

const samplesIn = (code: string) => samplePages.filter(({ url }) => code.includes(url)).map(({ url }) => url);

describe('the detection in the content script', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundle('detect.ts');
  });

  it('has no samples, labels or names of regions', () => {
    expect(code).toContain('ecs.console');
    expect(samplesIn(code)).toEqual([]);
    expect(code).not.toMatch(/Frankfurt|Security groups|安全组/);
  });

  it('is small', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(room.bytes);
    expect(gzipSync(code).length).toBeLessThanOrEqual(room.compressedBytes);
  });

  it('answers as the catalogue itself does', () => {
    const detect = new Function(`${code}; return x.detectPage ?? x;`)() as (url: string) => unknown;
    const pages = samplePages.map(({ url }) => detect(url) as Record<string, unknown>);
    expect(pages.map(({ product, task }) => ({ product, task }))).toEqual(
      samplePages.map(({ product, task }) => ({ product, task })),
    );
  });
});

it('leaves the samples out of every bundle', async () => {
  const code = await bundle('labels.ts');
  expect(code).toContain('安全组');
  expect(samplesIn(code)).toEqual([]);
});

it('reads the catalogue afresh while developing', async () => {
  expect(samplesIn(await bundle('detect.ts', 'development'))).not.toEqual([]);
});

it('has tables that are plain data, so that they can be written down', () => {
  expect(JSON.parse(JSON.stringify(tables))).toEqual({ ...tables });
});
