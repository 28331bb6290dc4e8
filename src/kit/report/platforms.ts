/** What administrators do with the files of each platform. Between backticks stands code. */

export interface Platform {
  /** Its folder in the built folder. */
  readonly folder: string;
  readonly title: string;
  /** What was run in a real browser, and what was only read in the vendor's documents. */
  readonly evidence: string;
  readonly apply: readonly string[];
  readonly remove: readonly string[];
}

const merge = (browser: string, existing: string) =>
  `Where there is such a policy already, merge: \`npm run kit -- merge ${existing} --kit OUT --browser ${browser}\` shows the difference and touches nothing else. A copy would replace it for every extension.`;

export const platforms: readonly Platform[] = [
  {
    folder: 'linux',
    title: 'Linux: Chromium, Chrome, Edge, Brave',
    evidence: 'Run in Chromium. Chrome, Edge and Brave: read.',
    apply: [
      'Copy the files of each browser’s folder to where its policies stand: `/etc/chromium/policies/managed/`, `/etc/opt/chrome/policies/managed/`, `/etc/opt/edge/policies/managed/`, `/etc/brave/policies/managed/`; or run the script, which does it for every browser it finds.',
      merge('chrome', 'YOUR.json'),
      'Leave no backups in those folders: Chromium reads every file, whatever its name.',
      'In force within seconds, without a restart.',
    ],
    remove: [
      'Take our entry out of `ExtensionSettings` and delete the settings: the extension is gone within seconds, its data with it.',
    ],
  },
  {
    folder: 'firefox',
    title: 'Firefox on every system',
    evidence: 'Run in Firefox ESR on Linux. Windows and macOS: read.',
    apply: [
      'Put `policies.json` to `/etc/firefox/policies/` on Linux, or to `distribution` beside the program on Windows and macOS. Firefox reads one such file only.',
      merge('firefox', 'policies.json'),
      'Restart Firefox: it reads policies at its start.',
    ],
    remove: [
      'Deploy the file of `remove` – taking our entry out would leave the extension installed – and restart Firefox.',
    ],
  },
  {
    folder: 'windows',
    title: 'Windows: registry and Group Policy',
    evidence: 'Read; the files were read back by a reader of our own, not by Windows.',
    apply: [
      'A package of your own is taken only by machines joined to Active Directory or Entra ID (Chrome also: enrolled in Chrome Enterprise Core). Others install from the stores.',
      'Apply the `.reg` of each browser, or set the same values by Group Policy: these are the settings.',
      'Merge the line of `…-extension-settings.json` into the policy “Extension management settings” of your Group Policy: this installs.',
      merge('chrome', 'VALUE.json'),
    ],
    remove: [
      'Apply the `.reg` files of `remove`, and take our entry out of the policy `ExtensionSettings`; in Firefox set it to `blocked`.',
    ],
  },
  {
    folder: 'intune',
    title: 'Intune',
    evidence: 'Read.',
    apply: [
      'Add the detection and the remediation script as a remediation, to be run in the system’s context, or set the values of the settings catalog.',
      'Assign it to the pilot’s group first.',
    ],
    remove: ['Assign the removing script in its place.'],
  },
  {
    folder: 'macos',
    title: 'macOS: configuration profiles',
    evidence: 'Read; the profiles were read back by a reader of property lists, not by macOS.',
    apply: [
      'Give the profile of each browser to your MDM; a package of your own is taken under MDM only.',
      'Where another profile has `ExtensionSettings` already, add our entry to that one, and take the profile of `settings-only`: two profiles with one key are not merged.',
    ],
    remove: [
      'Withdraw the profile. For Firefox assign the one of `remove` first, and withdraw it when the browsers were started once.',
    ],
  },
  {
    folder: 'jamf',
    title: 'Jamf Pro',
    evidence: 'Read.',
    apply: [
      'Upload the profile, or fill in the settings by the schema of this folder (“Application & Custom Settings”).',
      'Add the extension attribute: it tells which version a machine has.',
    ],
    remove: ['Take the profile’s scope away, as for macOS.'],
  },
  {
    folder: 'chromeos',
    title: 'Google Admin console and ChromeOS',
    evidence: 'Read.',
    apply: [
      'Apps & extensions › Users & browsers › add by id with the address of the manifest, “force install”, then paste the JSON of this folder as the policy for the extension.',
      'Begin with the pilot’s organizational unit.',
    ],
    remove: ['Remove the extension from the unit.'],
  },
  {
    folder: 'health',
    title: 'Is a machine well?',
    evidence:
      'The shell script was run on Linux. The PowerShell script was read by a grammar of the language, and not run.',
    apply: [
      'Run the script on a machine, or as Intune’s detection: it tells version, policy and problems, and changes nothing. Exit codes are in its head.',
    ],
    remove: [],
  },
];
