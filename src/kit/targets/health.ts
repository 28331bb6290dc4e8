/** Scripts that tell how one machine is, for a shell and for a management console. Nothing is counted or sent. */
import { vendors } from './registry';
import powerShellBody from './scripts/health.ps1?raw';
import shellBody from './scripts/health.sh?raw';
import { asciiJson, chromiumSources, type Files, type TargetRollOut } from './target';

/** What the exit codes mean, in the order of the gravest first after 0. */
export const healthCodes = {
  0: 'fine',
  1: 'a browser profile has no such extension, or there is no profile',
  2: 'the extension is there and the policy is not',
  3: 'the extension is older than the minimum',
  4: 'switched off, policy not seen, another revision than asked for, or something could not be read',
} as const;

const codeLines = Object.entries(healthCodes).map(([code, meaning]) => `#   ${code}  ${meaning}`);

/** `health/faq-health.sh` and `.ps1`. */
export function healthFiles(rollOut: TargetRollOut): Files {
  return {
    'health/faq-health.sh': healthShell(rollOut, 'table'),
    'health/faq-health.ps1': healthPowerShell(rollOut),
  };
}

/** @param style `jamf`: as an extension attribute wants its answer; it then exits with 0. */
export function healthShell(rollOut: TargetRollOut, style: 'table' | 'jamf'): string {
  const { chrome, edge, firefox, minimumVersion = '', organization } = rollOut;
  return `#!/bin/sh
# FAQ in Context, rolled out by ${organization}: how this machine is
#
# faq-health.sh [--minimum VERSION] [--revision LABEL] [--home DIR] [--root DIR]
# One line a browser profile; as root for all users, otherwise for your own; of one home with --home.
# --revision compares the label of the policy; --root looks at the system below DIR.
# Exit code, of several the gravest (4, 1, 2, 3):
${codeLines.join('\n')}
set -u
chrome_id='${chrome?.id ?? ''}' edge_id='${edge?.id ?? ''}' firefox_id='${firefox?.id ?? ''}'
minimum=${shellText(minimumVersion)}
style=${style}

${shellBody}`;
}

/** One word for a shell, whatever is in it. */
function shellText(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function healthPowerShell(rollOut: TargetRollOut): string {
  const { firefox, minimumVersion = '' } = rollOut;
  const chromium = chromiumSources(rollOut).map(({ browser, source }) => ({
    name: browser,
    id: source.id,
    folder: `AppData\\Local\\${vendors[browser]}\\User Data`,
    marker: 'Preferences',
    policy: `SOFTWARE\\Policies\\${vendors[browser]}\\3rdparty\\extensions\\${source.id}\\policy`,
  }));
  const known = {
    minimum: minimumVersion,
    browsers: [
      ...chromium,
      ...(firefox
        ? [
            {
              name: 'firefox',
              id: firefox.id,
              folder: 'AppData\\Roaming\\Mozilla\\Firefox\\Profiles',
              marker: 'extensions.json',
              policy: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefox.id}`,
            },
          ]
        : []),
    ],
  };
  return `#Requires -Version 5.1
# FAQ in Context: how this machine is. One line a browser profile, of all users whose folders may be read.
# Exit code, of several the gravest (4, 1, 2, 3):
${codeLines.join('\n')}
param(
    [string]$Minimum = '',
    [string]$Revision = '',
    [string]$Users = "$env:SystemDrive\\Users"
)
$KnownText = @'
${asciiJson(known)}
'@
${powerShellBody}`;
}
