/** What an administrator pastes into Intune's own forms, where scripts are not wanted. */
import { admx, elementIds, templateKeys, templateName } from './admx';
import { escapeXml } from './escape-xml';
import { unsignedPreference } from './firefox';
import { type ChromiumBrowser, chromiumInstall, firefoxInstall } from './sources';
import { browserNames, chromiumSources, type Files, ringFolder, type TargetRollOut } from './target';

/** One custom setting. */
export interface OmaUri {
  readonly name: string;
  readonly uri: string;
  /** Of the data type String. */
  readonly value: string;
}

const area = './Device/Vendor/MSFT/Policy/Config';
const ingestion = './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall';

/** Where the vendors' own templates stand, once ingested under the names their guides give them. */
const extensionPolicies: Readonly<Record<ChromiumBrowser | 'firefox', string>> = {
  chrome: `${area}/Chrome~Policy~googlechrome~Extensions/ExtensionSettings`,
  edge: `${area}/Edge~Policy~microsoft_edge~Extensions/ExtensionSettings`,
  firefox: `${area}/Firefox~Policy~firefox~Extensions/ExtensionSettings`,
};

/** Values for the settings catalog, and custom settings for those who have none of it. */
export function intuneTexts(rollOut: TargetRollOut): Files {
  const folder = ringFolder('intune', rollOut);
  const settings = customSettings(rollOut);
  const ours = templateSettings(rollOut);
  return {
    [`${folder}settings-catalog.txt`]: catalog(rollOut),
    [`${folder}oma-uri.txt`]: page(
      'Devices › Configuration › Create › Windows › Templates › Custom, data type String. Each replaces the whole value:\nmerge what you have into it first (npm run kit -- merge). The vendors’ templates must be ingested.',
      settings,
    ),
    ...(ours.length > 0 && {
      'intune/oma-uri-settings.txt': page(
        'The extension’s own settings in Chrome, by a template of its own. MDM takes none for Edge, whose policies stand\nbelow Software\\Policies\\Microsoft: use remediate.ps1 there.',
        ours,
      ),
    }),
  };
}

/** `ExtensionSettings` of each browser, and Firefox’s preference where it is needed. */
function customSettings(rollOut: TargetRollOut): readonly OmaUri[] {
  const { firefox } = rollOut;
  const setting = (browser: ChromiumBrowser | 'firefox', value: object) => ({
    name: `${browserNames[browser]}: ExtensionSettings`,
    uri: extensionPolicies[browser],
    value: enabled('ExtensionSettings', JSON.stringify(value)),
  });
  return [
    ...chromiumSources(rollOut).map(({ browser, source }) =>
      setting(browser, { [source.id]: chromiumInstall(source, browser, rollOut.minimumVersion) }),
    ),
    ...(firefox ? [setting('firefox', { [firefox.id]: firefoxInstall(firefox) })] : []),
    ...(firefox && rollOut.firefoxUnsigned
      ? [
          {
            name: 'Firefox: Preferences',
            uri: `${area}/Firefox~Policy~firefox/Preferences`,
            value: enabled('JSON', JSON.stringify(unsignedPreference)),
          },
        ]
      : []),
  ];
}

/** Chrome alone: our template, then each key that is set. */
export function templateSettings({ chrome, settings }: TargetRollOut): readonly OmaUri[] {
  if (!chrome) return [];
  const name = templateName('chrome');
  const keys = templateKeys.filter(({ key }) => settings[key] !== undefined);
  return [
    {
      name: 'FAQ in Context: template',
      uri: `${ingestion}/FaqInContext/Policy/${name}`,
      value: admx(chrome, 'chrome'),
    },
    ...keys.map(({ key }) => ({
      name: `FAQ in Context: ${key}`,
      uri: `${area}/FaqInContext~Policy~${name}/${key}`,
      value: templateValue(key, settings[key]),
    })),
  ];
}

/** As MDM writes the element of our template: https://learn.microsoft.com/windows/client-management/understanding-admx-backed-policies */
function templateValue(key: string, value: unknown): string {
  const { kind } = templateKeys.find((one) => one.key === key)?.type ?? {};
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  if (kind === 'list' && Array.isArray(value))
    return enabled(
      elementIds.list,
      value.flatMap((item, at) => [String(at + 1), String(item)]).join(separator),
    );
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return enabled(kind === 'choice' ? elementIds.choice : elementIds.text, text);
}

/** Stands between the parts of a list, and is written as a reference. */
const separator = '\uF000';

function enabled(id: string, value: string): string {
  return `<enabled/><data id="${id}" value="${escapeXml(value).replaceAll(separator, '&#xF000;')}"/>`;
}

function page(head: string, settings: readonly OmaUri[]): string {
  const blocks = settings.map(
    ({ name, uri, value }) =>
      `Name: ${name}\nOMA-URI: ${uri}\nData type: String\nValue:\n${value.replaceAll('\r\n', '\n').trimEnd()}\n`,
  );
  return [`${head}\n`, ...blocks].join('\n');
}

function catalog(rollOut: TargetRollOut): string {
  const { firefox } = rollOut;
  const places = {
    chrome: 'Google › Google Chrome › Extensions › Extension management settings',
    edge: 'Microsoft Edge › Extensions › Configure extension management settings',
  };
  const lines = chromiumSources(rollOut).map(
    ({ browser, source }) =>
      `${places[browser]}\nEnabled, and as its value:\n${JSON.stringify({ [source.id]: chromiumInstall(source, browser, rollOut.minimumVersion) })}\n`,
  );
  const forFirefox = firefox
    ? [
        `Mozilla › Firefox › Extensions › Extension Management (JSON on one line), from Mozilla’s imported template\nEnabled, and as its value, which takes at most 1,023 characters:\n${JSON.stringify({ [firefox.id]: firefoxInstall(firefox) })}\n`,
      ]
    : [];
  return [
    'Devices › Configuration › Create › Windows › Settings catalog. Each replaces the whole value: merge what you have into\nit first (npm run kit -- merge).\n',
    ...lines,
    ...forFirefox,
  ].join('\n');
}
