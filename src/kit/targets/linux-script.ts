import { certificateFile } from './certificates';
import { firefoxPolicies, firefoxRemovalPolicies } from './firefox';
import { managedFiles } from './managed-files';
import body from './scripts/deploy-linux.sh?raw';
import { type ChromiumName, chromiumFamily, json, type TargetRollOut } from './target';

/** Where browsers look, and the programs that tell of them. */
const places: Readonly<Record<ChromiumName, { readonly folder: string; readonly programs: string }>> = {
  chromium: { folder: '/etc/chromium/policies', programs: 'chromium chromium-browser' },
  chrome: { folder: '/etc/opt/chrome/policies', programs: 'google-chrome google-chrome-stable' },
  brave: { folder: '/etc/brave/policies', programs: 'brave-browser brave' },
  edge: { folder: '/etc/opt/edge/policies', programs: 'microsoft-edge microsoft-edge-stable' },
};

/** A JSON text never has a line of this alone: its lines begin with a blank, a bracket or a brace. */
const end = 'END_OF_FAQ_IN_CONTEXT';

/**
 * A POSIX shell script that carries the policies: `apply`, `remove`, `status`, as often as wanted. It writes and deletes
 * files of our own names alone, and sets no policy that somebody else's file sets.
 */
export function deployScript(rollOut: TargetRollOut): string {
  const names = (Object.keys(chromiumFamily) as ChromiumName[]).filter(
    (name) => rollOut[chromiumFamily[name]],
  );
  return [
    head(rollOut),
    ...names.map((name) => chromiumCase(name, rollOut)),
    firefoxCase(rollOut),
    `browsers='${[...names, ...(rollOut.firefox ? ['firefox'] : [])].join(' ')}'`,
    body,
  ].join('\n');
}

function head({ organization }: TargetRollOut): string {
  return `#!/bin/sh
# FAQ in Context, rolled out by ${organization}
#
# faq-in-context.sh apply|remove|status [--root DIR] [chromium|chrome|brave|edge|firefox …]
#   apply   puts the policies in place for the browsers named, or for those that are installed
#   remove  takes them away again
#   status  tells what is in place
#   --root  works on the system below DIR, such as an image that is being built
# Exit code: 0 all in place (or away), 1 could not be done, 2 something is left to do by hand, as it says.
set -eu
umask 022
root=
`;
}

function chromiumCase(name: ChromiumName, rollOut: TargetRollOut): string {
  const files = Object.entries(managedFiles(rollOut, name));
  const id = rollOut[chromiumFamily[name]]?.id ?? '';
  const { folder, programs } = places[name];
  const cases = files.map(([file, content]) => `    ${file}) ${hereDocument(content)}\n    ;;`);
  return `describe_${name}() {
  kind=managed folder=$root${folder} programs='${programs}' id='${id}'
  files='${files.map(([file]) => file).join(' ')}'
}
content_${name}() {
  case $1 in
${cases.join('\n')}
  esac
}`;
}

function firefoxCase(rollOut: TargetRollOut): string {
  const { firefox, certificateAuthority } = rollOut;
  if (!firefox) return '';
  const authority = certificateAuthority?.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n') ?? '';
  return `describe_firefox() {
  kind=firefox folder=$root/etc/firefox/policies programs='firefox firefox-esr' id='${firefox.id}'
  authority=${authority ? `$root/usr/lib/mozilla/certificates/${certificateFile}` : ''}
}
content_firefox() {
  case $1 in
    policies.json) ${hereDocument(json(firefoxPolicies(firefox, rollOut)))}
    ;;
    removal) ${hereDocument(json(firefoxRemovalPolicies(firefox)))}
    ;;
    authority) ${hereDocument(authority)}
    ;;
  esac
}`;
}

function hereDocument(content: string): string {
  return `cat <<'${end}'\n${content}${end}`;
}
