import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import type { TargetRollOut } from '../../../../src/kit/targets/target';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { readReg } from './readers';
import { fromAllStores, hosted, textOf } from './roll-outs';

type Values = ReadonlyMap<string, string | number | undefined>;
/** Keys with their values; one without any is as good as none. */
type Hive = ReadonlyMap<string, Values>;

/** What `reg import` makes of a hive. */
function imported(hive: Hive, file: string): Hive {
  const keys = new Map([...hive].map(([key, values]) => [key, new Map(values)]));
  for (const [key, values] of readReg(file)) {
    const gone = key.startsWith('-') ? key.slice(1) : undefined;
    for (const one of gone ? [...keys.keys()] : [])
      if (one === gone || one.startsWith(`${gone}\\`)) keys.delete(one);
    if (gone !== undefined) continue;
    const held = keys.get(key) ?? new Map<string, string | number | undefined>();
    for (const [name, value] of values) value === undefined ? held.delete(name) : held.set(name, value);
    keys.set(key, held);
  }
  return new Map([...keys].filter(([, values]) => values.size > 0));
}

const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
const otherId = 'ppppoooonnnnmmmmllllkkkkjjjjiiii';

/** Of a company that has rolled out much before. */
const theirs: Hive = new Map([
  ...['Google\\Chrome', 'Microsoft\\Edge'].flatMap((vendor): [string, Values][] => [
    [`${policies}\\${vendor}`, new Map([['ExtensionSettings', '{"*":{}}']])],
    [`${policies}\\${vendor}\\ExtensionInstallForcelist`, new Map([['1', `${otherId};https://a.example`]])],
    [`${policies}\\${vendor}\\3rdparty\\extensions\\${otherId}\\policy`, new Map([['language', 'en']])],
  ]),
  [`${policies}\\Mozilla\\Firefox`, new Map([['DisableTelemetry', 1]])],
  [`${policies}\\Mozilla\\Firefox\\Certificates\\Install`, new Map([['1', 'other.pem']])],
  [`${policies}\\Mozilla\\Firefox\\3rdparty\\Extensions\\other@a.example`, new Map([['language', 'en']])],
]);

/** Every authority that Windows trusts may be wanted by somebody else too: no file without a memory takes that away. */
const trust = [
  `${policies}\\Mozilla\\Firefox\\Certificates`,
  new Map([['ImportEnterpriseRoots', 1]]),
] as const;

const rollOuts: readonly [string, TargetRollOut][] = [
  ['from a server of one’s own', hosted],
  ['from the stores', fromAllStores],
];
const ofRing = (folder: string, from: TargetRollOut) =>
  Object.keys(targetFiles(from)).filter((path) =>
    path.startsWith(`${folder}/${from.ring === undefined ? '' : `${from.ring}/`}`),
  );

describe.each(rollOuts)('a roll-out %s', (_, rollOut) => {
  const read = (path: string) => textOf(path, rollOut);

  it.each([
    ['before anything else was there', new Map() as Hive],
    ['beside what others want', theirs],
  ])('is taken out of the Windows registry as if it had never been, %s', (__, before) => {
    const applied = ofRing('windows', rollOut).filter((path) => /^[^/]+\/(?:pilot\/)?\w+\.reg$/.test(path));
    expect(applied).toHaveLength(3);
    let hive = before;
    for (const path of applied) hive = imported(hive, read(path));
    const settings = [...hive.keys()].filter((key) => !before.has(key));
    expect(settings.length).toBeGreaterThanOrEqual(applied.length);
    for (const path of applied) hive = imported(hive, read(`windows/remove/${path.split('/').at(-1)}`));
    const stays = rollOut.certificateAuthority === undefined ? [] : [trust];
    expect(hive).toEqual(new Map([...before, ...stays]));
  });

  it('has every member, key and item that its script for Intune writes in the one that removes, and no other', () => {
    const plan = (path: string) => JSON.parse(/= @'\n(.*)\n'@\n/.exec(read(path))?.[1] ?? '');
    const placesOf = (path: string) => {
      const { members, keys, items } = plan(path);
      return {
        members: members.map(({ key, policy, name, shared }: Record<string, unknown>) => [
          key,
          policy,
          name,
          shared,
        ]),
        keys: keys.map(({ key, ours }: Record<string, unknown>) => [key, ours]),
        items,
      };
    };
    const [apply = ''] = ofRing('intune', rollOut).filter((path) => path.endsWith('/remediate.ps1'));
    expect(placesOf('intune/remove/remediate.ps1')).toEqual(placesOf(apply));
    expect(placesOf('intune/remove/detect.ps1')).toEqual(placesOf(apply));
  });

  it('names for removal every profile that macOS gets, and no other', () => {
    const listed = [...read('macos/remove/profiles.txt').matchAll(/^ {2}(\S+)$/gm)].map(([, name]) => name);
    const profiles = Object.keys(targetFiles(rollOut)).filter((path) => path.endsWith('.mobileconfig'));
    const identifiers = profiles.map(
      (path) => (parsePlist(read(path)) as { PayloadIdentifier?: string }).PayloadIdentifier,
    );
    expect(new Set(listed)).toEqual(new Set(identifiers));
  });

  it('blocks in Firefox what was installed there, and leaves everything else to what is there', () => {
    const { policies: apply } = JSON.parse(
      read(ofRing('firefox', rollOut).find((path) => path.endsWith('policies.json')) ?? ''),
    );
    const { policies: remove } = JSON.parse(read('firefox/remove/policies.json'));
    expect(Object.keys(remove)).toEqual(['ExtensionSettings']);
    expect(Object.keys(remove.ExtensionSettings)).toEqual(Object.keys(apply.ExtensionSettings));
    expect(Object.values(remove.ExtensionSettings)).toEqual([{ installation_mode: 'blocked' }]);
  });
});
