import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { healthCodes, healthShell } from '../../../../src/kit/targets/health';
import { chromiumId, firefoxId, fromAllStores, hosted, textOf } from './roll-outs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'health-'));
  writeFileSync(join(folder, 'health.sh'), textOf('health/faq-health.sh'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content = '{}'): void {
  const file = join(folder, 'root', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [join(folder, 'health.sh'), '--root', join(folder, 'root'), ...args],
    { encoding: 'utf8' },
  );
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return { status, stderr, rows: rows.slice(1, -1), summary: rows.at(-1)?.[0] };
};

/** A profile of Chrome in which the extension is installed and has seen its policy. */
function chromeProfile(home: string, profile: string, version?: string, isSeen = true): void {
  const path = `${home}/.config/google-chrome/${profile}`;
  put(`${path}/Preferences`);
  if (version !== undefined) put(`${path}/Extensions/${chromiumId}/${version}_0/manifest.json`);
  if (isSeen) put(`${path}/Managed Extension Settings/${chromiumId}/CURRENT`);
}

const policy = (revision = '2026-11 pilot') =>
  put(
    'etc/opt/chrome/policies/managed/ours.json',
    JSON.stringify({ '3rdparty': { extensions: { [chromiumId]: { revision } } } }, null, 2),
  );

const addon = (version: string, active = true) =>
  JSON.stringify({
    schemaVersion: 37,
    addons: [
      { id: 'other@example.com', syncGUID: '{1}', version: '9.9', active: false },
      {
        id: firefoxId,
        syncGUID: '{2}',
        version,
        type: 'extension',
        active,
        targetApplications: [{ version: '1' }],
      },
    ],
  });

describe('the health of a machine', () => {
  it('is fine where every profile has extension, policy and version', () => {
    policy();
    chromeProfile('home/ann', 'Default', '1.2.0');
    chromeProfile('home/ann', 'Profile 1', '1.10.0');
    // The version before stays beside it until the browser has been restarted.
    chromeProfile('home/ann', 'Profile 1', '1.9.0');
    chromeProfile('home/bob b', 'Default', '2.0');
    put('home/ann/.config/google-chrome/Guest Profile/Preferences');
    put('etc/firefox/policies/policies.json', textOf('firefox/pilot/policies.json'));
    put('home/ann/.mozilla/firefox/x.default/extensions.json', addon('1.2.0'));
    const { status, rows, summary, stderr } = run();
    expect({ status, stderr, summary }).toEqual({
      status: 0,
      stderr: '',
      summary: 'healthy: profiles looked at: 4',
    });
    expect(
      rows.map(([browser, , profile, version, seen, revision, state]) => [
        browser,
        profile,
        version,
        seen,
        revision,
        state,
      ]),
    ).toEqual([
      ['chrome', 'Default', '1.2.0', 'seen', '2026-11 pilot', 'fine'],
      ['chrome', 'Profile 1', '1.10.0', 'seen', '2026-11 pilot', 'fine'],
      ['firefox', 'x.default', '1.2.0', 'there', '2026-11 pilot', 'fine'],
      ['chrome', 'Default', '2.0', 'seen', '2026-11 pilot', 'fine'],
    ]);
    expect(run('--revision', '2026-11 pilot').status).toBe(0);
  });

  const chrome =
    (version?: string, isSeen = true) =>
    () =>
      chromeProfile('home/a', 'Default', version, isSeen);
  const firefoxPolicy = () =>
    put('etc/firefox/policies/policies.json', textOf('firefox/pilot/policies.json'));
  const switchedOff = () => put('home/a/.config/mozilla/firefox/y/extensions.json', addon('1.2.0', false));
  const another = () => put('etc/opt/chrome/policies/managed/x.json');
  const old = () => policy('old');
  const pilot = () => policy();
  const without = () => chromeProfile('home/b', 'Default');

  it.each<
    [what: string, parts: (() => void)[], args: string[], code: keyof typeof healthCodes, state: RegExp]
  >([
    ['no profile', [pilot], [], 1, /^$/],
    ['no extension', [pilot, chrome()], [], 1, /not installed/],
    ['no policy', [chrome('1.2.0')], [], 2, /policy missing/],
    ['a policy for another extension', [another, chrome('1.2.0')], [], 2, /policy missing/],
    ['an older version', [pilot, chrome('1.1.10')], [], 3, /older than 1\.2\.0/],
    ['a version older than asked', [pilot, chrome('1.9')], ['--minimum', '1.10'], 3, /older than 1\.10/],
    ['a policy not seen', [pilot, chrome('1.2.0', false)], [], 4, /not seen/],
    ['another revision', [old, chrome('1.2.0')], ['--revision', 'new'], 4, /revision is not new/],
    ['an add-on switched off', [firefoxPolicy, switchedOff], [], 4, /switched off/],
    ['several faults, of which the gravest counts', [pilot, chrome('1.0'), without], [], 1, /older than/],
  ])('with %s is told by its exit code', (_, parts, args, code, state) => {
    for (const part of parts) part();
    const { status, rows, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: code, stderr: '' });
    expect(rows[0]?.at(-1) ?? '').toMatch(state);
    expect(textOf('health/faq-health.sh')).toContain(`#   ${code}  ${healthCodes[code]}`);
  });

  it('explains itself, with its codes', () => {
    const { status, stderr } = run('--help');
    expect(status).toBe(4);
    expect(stderr).toMatch(/^faq-health\.sh \[--minimum VERSION\][\s\S]*4 {2}switched off/);
  });

  it('for Jamf is one result', () => {
    writeFileSync(join(folder, 'health.sh'), healthShell(hosted, 'jamf'));
    policy();
    chromeProfile('Users/a', 'Default');
    const { stdout, status } = spawnSync('sh', [join(folder, 'health.sh'), '--root', join(folder, 'root')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<result>profiles that need attention: 1 of 1\nchrome[\s\S]*<\/result>\n$/);
  });

  it('takes nothing of what it is given for a command', () => {
    writeFileSync(
      join(folder, 'health.sh'),
      healthShell({ ...hosted, minimumVersion: "1'; exit 9; '" }, 'table'),
    );
    policy();
    chromeProfile('home/a', 'Default', '1.0');
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });

  it('looks for no browser that nothing is rolled out for', () => {
    const { edge: _, firefox: __, ...chromeAlone } = fromAllStores;
    expect(textOf('health/faq-health.sh', chromeAlone)).toContain(`edge_id='' firefox_id=''`);
  });
});
