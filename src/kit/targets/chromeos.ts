/** For the Google Admin console, which configures ChromeOS and enrolled Chrome browsers alike. */
import { type Files, json, ringFolder, type TargetRollOut } from './target';

/**
 * The JSON for “Policy for extensions” of an app, each value under `Value`, and what to enter beside it.
 * https://support.google.com/chrome/a/answer/6177431
 */
export function chromeosFiles(rollOut: TargetRollOut): Files {
  const { chrome, settings } = rollOut;
  if (!chrome) return {};
  const policy = Object.fromEntries(Object.entries(settings).map(([key, Value]) => [key, { Value }]));
  const from = chrome.fromStore
    ? ['Add from Chrome Web Store, extension ID', `  ${chrome.id}`]
    : [
        'Add Chrome app or extension by ID, extension ID',
        `  ${chrome.id}`,
        'From a custom URL',
        `  ${chrome.updateUrl}`,
      ];
  const lines = [
    'Google Admin console › Devices › Chrome › Apps & extensions › Users & browsers › + ',
    '',
    ...from,
    'Installation policy',
    '  Force install + pin to browser toolbar',
    ...(rollOut.minimumVersion === undefined
      ? []
      : ['Pin to or require a version, minimum version', `  ${rollOut.minimumVersion}`]),
    'Policy for extensions',
    '  the contents of chromeos/policy-for-extensions.json',
    '',
    'To remove it: the same place, Installation policy › Block, then delete the entry.',
    '',
  ];
  return {
    [`${ringFolder('chromeos', rollOut)}admin-console.txt`]: lines.map((line) => line.trimEnd()).join('\n'),
    'chromeos/policy-for-extensions.json': json(policy),
  };
}
