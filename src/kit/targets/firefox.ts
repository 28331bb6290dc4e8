/** Policies for Firefox; one JSON file on every system. https://mozilla.github.io/policy-templates/ */
import { certificateFile } from './certificates';
import { type FirefoxSource, firefoxInstall } from './sources';
import { type Files, json, ringFolder, type Settings, type TargetRollOut } from './target';

/** Lets ESR, and no other edition, take a package without Mozilla's signature. */
export const unsignedPreference = {
  'xpinstall.signatures.required': { Value: false, Status: 'locked' },
} as const;

/** Taking the entry out leaves the extension installed; this removes it at the next start. */
export const firefoxRemoval = { installation_mode: 'blocked' } as const;

/** `policies.json` as it is deployed, and the one that removes the extension again. */
export function firefoxFiles(rollOut: TargetRollOut): Files {
  const { firefox, certificateAuthority } = rollOut;
  if (!firefox) return {};
  const folder = ringFolder('firefox', rollOut);
  return {
    [`${folder}policies.json`]: json(firefoxPolicies(firefox, rollOut)),
    ...(certificateAuthority !== undefined && { [`firefox/${certificateFile}`]: certificateAuthority }),
    'firefox/remove/policies.json': json(firefoxRemovalPolicies(firefox)),
  };
}

/** Everything this roll-out wants of Firefox. */
export function firefoxPolicies(source: FirefoxSource, rollOut: TargetRollOut): object {
  return {
    policies: {
      ExtensionSettings: { [source.id]: firefoxInstall(source) },
      '3rdparty': { Extensions: { [source.id]: rollOut.settings satisfies Settings } },
      ...(rollOut.firefoxUnsigned && { Preferences: unsignedPreference }),
      ...(rollOut.certificateAuthority !== undefined && {
        Certificates: { ImportEnterpriseRoots: true, Install: [certificateFile] },
      }),
    },
  };
}

export function firefoxRemovalPolicies({ id }: FirefoxSource): object {
  return { policies: { ExtensionSettings: { [id]: firefoxRemoval } } };
}
