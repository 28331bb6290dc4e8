import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { build } from 'wxt';
import { notePackages, packageOf } from '../../../tools/release/bundled-packages';
import { sbomOf } from '../../../tools/release/sbom';
import { root } from '../../house/files';
import { copySources } from '../../package/build';

describe('the package of a module', () => {
  it.each([
    ['/home/a/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    [
      '/home/a/node_modules/@wxt-dev/webextension-polyfill/dist/browser.mjs',
      '@wxt-dev/webextension-polyfill',
    ],
    ['/a/node_modules/b/node_modules/c/index.js?inline', 'c'],
    ['C:\\a\\node_modules\\@b\\c\\index.js', '@b/c'],
    ['\0virtual:wxt-plugins', 'wxt'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0team-library', undefined],
    ['/home/a/src/ui/Panel.tsx', undefined],
    ['/home/a/entrypoints/popup/index.html', undefined],
  ])('of %j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it('is asked for where it is not known', () => {
    expect(() => packageOf('\0some-plugin/helper')).toThrow('some-plugin/helper');
  });
});

describe('the bill of materials', () => {
  it('names exactly the packages whose code the built scripts are made of', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    // The build sets it, and other tests of this process go on without.
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    copySources(folder);
    const noted = new Set<string>();
    await build({
      root: folder,
      browser: 'chrome',
      vite: () => ({
        plugins: [notePackages(noted)],
        worker: { plugins: () => [notePackages(noted)] },
        build: { sourcemap: true },
      }),
    });
    const { components } = JSON.parse(await sbomOf(root, noted)) as {
      components: { group?: string; name: string }[];
    };
    const named = components.map(({ group, name }) => (group ? `${group}/${name}` : name));

    const output = join(folder, '.output', 'chrome-mv3');
    const maps = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js.map'),
    );
    const sources = maps.flatMap(
      (name) => (JSON.parse(readFileSync(join(output, name), 'utf8')) as { sources: string[] }).sources,
    );
    const inScripts = sources.flatMap((source) => packageOf(source) ?? []);
    // The bundler's own helpers have no source.
    expect(named.sort()).toEqual([...new Set([...inScripts, 'rolldown', 'wxt'])].sort());

    const sheet = readFileSync(join(root, 'docs/security-review.md'), 'utf8');
    const [, list = ''] = /whose code is in it, with version, licence and hash: (.*?)\. /.exec(sheet) ?? [];
    expect(
      [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort(),
      'docs/security-review.md',
    ).toEqual(named);
  }, 60_000);

  it('has of each package what somebody needs to look it up, and the same bytes in any order', async () => {
    const text = await sbomOf(root, ['preact', 'fuse.js']);
    expect(await sbomOf(root, ['fuse.js', 'preact'])).toBe(text);
    const { metadata, components, dependencies } = JSON.parse(text);
    expect(metadata.component).toMatchObject({ type: 'application', name: 'faq-in-context' });
    expect(components).toMatchObject([
      { name: 'fuse.js', licenses: [{ license: { id: 'Apache-2.0' } }] },
      { name: 'preact', purl: expect.stringMatching(/^pkg:npm\/preact@\d/), hashes: [{ alg: 'SHA-512' }] },
    ]);
    expect(dependencies[0].dependsOn).toHaveLength(2);
  }, 60_000);

  it('leaves out no package in silence', async () => {
    await expect(sbomOf(root, ['no-such-package'])).rejects.toThrow('no-such-package');
  });
});
