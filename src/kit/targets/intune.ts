/** Remediations for Intune, in PowerShell: they merge our member into the values that are there. */
import { firefoxRemoval, unsignedPreference } from './firefox';
import { forcedItem, listItem, registryEntries, vendors } from './registry';
import detectBody from './scripts/detect.ps1?raw';
import registryBody from './scripts/policy-registry.ps1?raw';
import remediateBody from './scripts/remediate.ps1?raw';
import removeBody from './scripts/remove.ps1?raw';
import removeDetectBody from './scripts/remove-detect.ps1?raw';
import { chromiumInstall, firefoxInstall } from './sources';
import { asciiJson, chromiumSources, type Files, ringFolder, type TargetRollOut } from './target';

const policies = 'SOFTWARE\\Policies';

/**
 * A pair that puts the policies in place and one that takes them away. Each pair is a detection and a remediation:
 * exit code 1 of a detection makes Intune run the other script.
 */
export function intuneScripts(rollOut: TargetRollOut): Files {
  const folder = ringFolder('intune', rollOut);
  const plan = planOf(rollOut);
  // What is ours by its name goes whatever it holds; of the rest only what still holds what we wrote.
  const removal = {
    ...plan,
    members: plan.members.map(({ value, ...member }) => ({
      ...member,
      removal: member.removal ?? null,
      ...(member.shared && { value }),
    })),
    keys: plan.keys.map(({ entries, ...key }) => ({ ...key, ...(!key.ours && { entries }) })),
  };
  return {
    [`${folder}detect.ps1`]: script('Tells whether the policies are in place.', plan, detectBody),
    [`${folder}remediate.ps1`]: script(
      'Puts the policies in place, beside what is there.',
      plan,
      remediateBody,
    ),
    'intune/remove/detect.ps1': script(
      'Tells whether anything is left to remove.',
      removal,
      removeDetectBody,
    ),
    'intune/remove/remediate.ps1': script('Takes the policies away again.', removal, removeBody),
  };
}

/** One extension's member of a policy that is one JSON object for all. */
interface PlannedMember {
  readonly key: string;
  readonly policy: string;
  readonly kind: 'String' | 'MultiString';
  readonly name: string;
  readonly value: object;
  /** Its name is not ours: it may be there already, or wanted by others too. */
  readonly shared: boolean;
  /** What must stand there so that the extension goes; absent where leaving it out is enough. */
  readonly removal?: object;
}

function planOf(rollOut: TargetRollOut) {
  const { firefox, settings } = rollOut;
  const members: PlannedMember[] = [];
  const keys: { key: string; ours: boolean; entries: ReturnType<typeof registryEntries> }[] = [];
  const items: { key: string; name: string; kind: 'String'; value: string }[] = [];
  for (const { browser, source } of chromiumSources(rollOut)) {
    const key = `${policies}\\${vendors[browser]}`;
    const value = chromiumInstall(source, browser, rollOut.minimumVersion);
    members.push({ key, policy: 'ExtensionSettings', kind: 'String', name: source.id, value, shared: false });
    keys.push({
      key: `${key}\\3rdparty\\extensions\\${source.id}\\policy`,
      ours: true,
      entries: registryEntries(settings),
    });
    if (source.fromStore)
      items.push({
        key: `${key}\\ExtensionInstallForcelist`,
        name: listItem,
        kind: 'String',
        value: forcedItem(source),
      });
  }
  if (firefox) {
    const key = `${policies}\\Mozilla\\Firefox`;
    const list = { key, kind: 'MultiString' } as const;
    members.push({
      ...list,
      policy: 'ExtensionSettings',
      name: firefox.id,
      value: firefoxInstall(firefox),
      shared: false,
      removal: firefoxRemoval,
    });
    if (rollOut.firefoxUnsigned)
      for (const [name, value] of Object.entries(unsignedPreference))
        members.push({ ...list, policy: 'Preferences', name, value, shared: true });
    if (rollOut.certificateAuthority !== undefined)
      keys.push({
        key: `${key}\\Certificates`,
        ours: false,
        entries: registryEntries({ ImportEnterpriseRoots: true }),
      });
    keys.push({
      key: `${key}\\3rdparty\\Extensions\\${firefox.id}`,
      ours: true,
      entries: registryEntries(settings),
    });
  }
  return { members, keys, items };
}

/** ASCII alone: Windows PowerShell takes a file without a mark for one in the machine's old encoding. */
function script(what: string, plan: object, body: string): string {
  return `#Requires -Version 5.1
# FAQ in Context. ${what}
# Intune: run as the system, in 64-bit PowerShell. Exit code 0: nothing to do, or done. 1: to be remediated, or failed.
$PlanText = @'
${asciiJson(plan)}
'@
${registryBody}${body}`;
}
