/** Configuration profiles for macOS, and what to do with them to remove the extension. */
import { macosChromium, macosFirefox, macosFirefoxRemoval, profileName } from './configuration-profile';
import { chromiumSources, type Files, ringFolder, type TargetRollOut } from './target';

/** A profile per browser, one with the settings alone, and the list of what to remove. */
export function macosFiles(rollOut: TargetRollOut): Files {
  const folder = ringFolder('macos', rollOut);
  const { firefox } = rollOut;
  const files: Record<string, string> = {};
  for (const { browser, source } of chromiumSources(rollOut)) {
    files[`${folder}${browser}.mobileconfig`] = macosChromium(source, browser, rollOut);
    files[`macos/settings-only/${browser}.mobileconfig`] = macosChromium(
      source,
      browser,
      rollOut,
      'settings',
    );
  }
  if (firefox) {
    files[`${folder}firefox.mobileconfig`] = macosFirefox(firefox, rollOut);
    files['macos/remove/firefox.mobileconfig'] = macosFirefoxRemoval(firefox, rollOut);
  }
  return { ...files, 'macos/remove/profiles.txt': removal(rollOut) };
}

function removal(rollOut: TargetRollOut): string {
  const named = (name: string) => `  ${rollOut.identifier}.${name}`;
  const chromium = chromiumSources(rollOut).flatMap(({ browser }) =>
    (['all', 'settings'] as const).map((part) => named(profileName(browser, part))),
  );
  return [
    ...(chromium.length > 0
      ? [
          'Withdraw these profiles in your MDM; the browser uninstalls the extension within seconds:',
          '',
          ...chromium,
          '',
        ]
      : []),
    ...(rollOut.firefox
      ? [
          'Firefox keeps an extension whose profile is gone. Assign firefox.mobileconfig of this folder first, which takes',
          'the place of the profile below; when all browsers have been started once, withdraw it:',
          '',
          named(profileName('firefox')),
          '',
        ]
      : []),
    'On a machine without MDM: sudo profiles remove -identifier IDENTIFIER',
    '',
  ].join('\n');
}
