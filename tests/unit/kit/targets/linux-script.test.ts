import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumId, firefoxId, hosted, textOf } from './roll-outs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  writeFileSync(join(folder, 'deploy.sh'), textOf('linux/pilot/faq-in-context.sh'));
  put('root/usr/bin/chromium', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const read = (path: string) => readFileSync(join(folder, 'root', path), 'utf8');
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [join(folder, 'deploy.sh'), ...args, '--root', join(folder, 'root')],
    { encoding: 'utf8' },
  );
  return { status, words: stdout + stderr };
};
const filesBelow = (path = 'root/etc') =>
  existsSync(join(folder, path))
    ? readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, path).length + 1))
        .sort()
    : [];

const managed = 'chromium/policies/managed';

describe('the script for Linux', () => {
  it('is a shell script that its shell finds no fault in', () => {
    execFileSync('sh', ['-n', join(folder, 'deploy.sh')]);
  });

  it('puts in place, tells so, does nothing twice, and takes away', () => {
    expect(run('status')).toMatchObject({
      status: 2,
      words: expect.stringContaining('install.json is missing'),
    });
    expect(run('apply').status).toBe(0);
    for (const name of ['settings', 'install', 'authorities'])
      expect(read(`etc/${managed}/faq-in-context-${name}.json`)).toBe(
        textOf(`linux/pilot/chromium/faq-in-context-${name}.json`),
      );
    expect(filesBelow()).toHaveLength(3);
    expect(run('apply')).toEqual({ status: 0, words: '' });
    expect(run('status').status).toBe(0);
    put(`root/etc/${managed}/faq-in-context-settings.json`, '{}');
    expect(run('status')).toMatchObject({ status: 2, words: expect.stringContaining('another than ours') });
    expect(run('remove').status).toBe(0);
    expect(filesBelow()).toEqual([]);
    expect(run('remove')).toEqual({ status: 0, words: '' });
  });

  it('leaves alone what others set, and says what is to be merged', () => {
    const theirs = '{ "ExtensionSettings" : {"*": {}} }';
    put(`root/etc/${managed}/their own.json~`, theirs);
    const { status, words } = run('apply');
    expect(status).toBe(2);
    expect(words).toMatch(/ExtensionSettings is set by .*their own\.json~: merge ours into it/);
    expect(filesBelow()).toEqual([
      `${managed}/faq-in-context-authorities.json`,
      `${managed}/faq-in-context-settings.json`,
      `${managed}/their own.json~`,
    ]);
    put(`root/etc/${managed}/their own.json~`, `{"ExtensionSettings": {"${chromiumId}": {}}}`);
    expect(run('apply').status).toBe(0);
    expect(run('status').status).toBe(0);
    expect(run('remove')).toMatchObject({ status: 2, words: expect.stringContaining('merge --remove') });
    expect(filesBelow()).toEqual([`${managed}/their own.json~`]);
  });

  it('gives Firefox its one file, and its removal', () => {
    expect(run('apply', 'firefox').status).toBe(0);
    expect(read('etc/firefox/policies/policies.json')).toBe(textOf('firefox/pilot/policies.json'));
    expect(read('usr/lib/mozilla/certificates/faq-in-context-ca.pem')).toBe(hosted.certificateAuthority);
    expect(run('status', 'firefox').status).toBe(0);
    expect(run('remove', 'firefox')).toMatchObject({
      status: 0,
      words: expect.stringContaining('next start'),
    });
    expect(read('etc/firefox/policies/policies.json')).toBe(textOf('firefox/remove/policies.json'));
    expect(existsSync(join(folder, 'root/usr/lib/mozilla/certificates/faq-in-context-ca.pem'))).toBe(false);
    expect(run('apply', 'firefox').status).toBe(0);
    expect(read('etc/firefox/policies/policies.json')).toBe(textOf('firefox/pilot/policies.json'));
  });

  it('never writes over somebody else’s policies.json', () => {
    const theirs = '{"policies": {"DisableTelemetry": true}}\n';
    put('root/etc/firefox/policies/policies.json', theirs);
    expect(run('apply', 'firefox')).toMatchObject({
      status: 2,
      words: expect.stringContaining('kit -- merge'),
    });
    expect(run('status', 'firefox').status).toBe(2);
    expect(run('remove', 'firefox').status).toBe(0);
    expect(read('etc/firefox/policies/policies.json')).toBe(theirs);
    put(
      'root/etc/firefox/policies/policies.json',
      `{"policies": {"ExtensionSettings": {"${firefoxId}": {}}}}`,
    );
    expect(run('apply', 'firefox').status).toBe(0);
    expect(run('remove', 'firefox').status).toBe(2);
  });

  it.each([[[]], [['deploy']], [['apply', 'opera']], [['apply', '--root']]])(
    'explains itself after %j',
    (args) => {
      const { status, stderr } = spawnSync('sh', [join(folder, 'deploy.sh'), ...args], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^faq-in-context\.sh apply\|remove\|status/);
      expect(stderr).toContain('Exit code');
    },
  );

  it('says so where it may not write', () => {
    mkdirSync(join(folder, 'root/etc'), { recursive: true });
    writeFileSync(join(folder, 'root/etc/chromium'), 'a file where a folder must be');
    expect(run('apply')).toMatchObject({ status: 1 });
  });
});
