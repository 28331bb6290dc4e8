import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dependenciesFit, requireNode } from '../../tools/setup.mjs';

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.0', '8.0.0'])('refuses %s, saying what is needed', (version) => {
    expect(() => requireNode(version)).toThrow(`Node 20.19 or newer is needed; this is ${version}`);
  });
});

describe('dependenciesFit', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/native-for-elsewhere': { version: '2.0.0', optional: true },
  };

  function project(installed?: Readonly<Record<string, { version: string }>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (!installed) return folder;
    mkdirSync(join(folder, 'node_modules'));
    const file = join(folder, 'node_modules', '.package-lock.json');
    writeFileSync(file, JSON.stringify({ packages: installed }));
    return folder;
  }

  it.each([
    ['nothing is installed', undefined, false],
    ['everything is', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one is missing', {}, false],
    [
      'an optional one has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/native-for-elsewhere': { version: '1.9.0' } },
      false,
    ],
  ])('where %s', (_, installed, fits) => {
    expect(dependenciesFit(project(installed))).toBe(fits);
  });
});
