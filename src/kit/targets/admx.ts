/**
 * The extension's own settings as a template of Group Policy: what to set (ADMX), and its words (ADML, one a language).
 * The form is that of [MS-GPREG] 2.2.2.2; https://learn.microsoft.com/openspecs/windows_protocols/ms-gpreg
 *
 * A file for each browser, because MDM takes none that writes below `Software\Policies\Microsoft`, as Edge's must.
 */
import type { Locale } from '../../locales/locale';
import { type Localized, localize } from '../../locales/localized';
import { declarations, settingKeys, userMayChange } from '../../policy/schema';
import type { SettingType } from '../../policy/setting-type';
import { vendors } from './registry';
import type { ChromiumBrowser, ChromiumSource } from './sources';
import { browserNames, chromiumSources, type Files, type TargetRollOut } from './target';
import { element, xmlFile } from './xml-text';

/** A key as its template shows it. */
export interface TemplateKey {
  readonly key: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly type: SettingType<unknown>;
}

/** Every key, in the order of the options page. */
export const templateKeys: readonly TemplateKey[] = [
  ...settingKeys.map((key) => ({ key, ...declarations[key] })),
  userMayChange,
];

/** UTF-16 units of one value: registry.pol holds 65,535 bytes of it, with its end. */
export const longestPolicyText = 32_700;

/** Names of elements; a policy has one at most. */
export const elementIds = { text: 'text', choice: 'choice', list: 'list' } as const;

/** The template's own name, and that of its one category. */
export function templateName(browser: ChromiumBrowser): string {
  return `FaqInContext${browser === 'edge' ? 'Edge' : 'Chrome'}`;
}

/** Languages of the ADML files, as Windows calls them. */
const languages: Readonly<Record<string, Locale>> = { 'en-US': 'en', 'zh-CN': 'zh-CN' };

/** `windows/admx/…`: copy them to `PolicyDefinitions`, or import them into Intune. */
export function admxFiles(rollOut: TargetRollOut): Files {
  const files: Record<string, string> = {};
  for (const { browser, source } of chromiumSources(rollOut)) {
    const name = templateName(browser);
    files[`windows/admx/${name}.admx`] = admx(source, browser);
    for (const [language, locale] of Object.entries(languages))
      files[`windows/admx/${language}/${name}.adml`] = adml(browser, locale);
  }
  return files;
}

const schema = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  revision: '1.0',
  schemaVersion: '1.0',
} as const;

/** The text of an ADMX file. */
export function admx(source: ChromiumSource, browser: ChromiumBrowser): string {
  const name = templateName(browser);
  const key = `Software\\Policies\\${vendors[browser]}\\3rdparty\\extensions\\${source.id}\\policy`;
  const namespace = {
    prefix: name,
    namespace: `FaqInContext.Policies.${browserNames[browser].replace(' ', '')}`,
  };
  return xmlFile(
    element('policyDefinitions', schema, [
      ...element('policyNamespaces', {}, element('target', namespace)),
      ...element('resources', { minRequiredRevision: '1.0' }),
      ...element('supportedOn', {}, [
        ...element(
          'definitions',
          {},
          element('definition', { name: 'supported', displayName: '$(string.supported)' }),
        ),
      ]),
      ...element('categories', {}, element('category', { name, displayName: '$(string.category)' })),
      ...element(
        'policies',
        {},
        templateKeys.flatMap((one) => policy(one, name, key)),
      ),
    ]),
  );
}

function policy({ key, type }: TemplateKey, category: string, registryKey: string): readonly string[] {
  const isSwitch = type.kind === 'switch';
  const attributes = {
    name: key,
    class: 'Both',
    displayName: `$(string.${key})`,
    explainText: `$(string.${key}_explain)`,
    ...(!isSwitch && { presentation: `$(presentation.${key})` }),
    key: registryKey,
    ...(isSwitch && { valueName: key }),
  };
  const decimal = (value: string) => element('decimal', { value });
  return element('policy', attributes, [
    ...element('parentCategory', { ref: category }),
    ...element('supportedOn', { ref: 'supported' }),
    ...(isSwitch
      ? [...element('enabledValue', {}, decimal('1')), ...element('disabledValue', {}, decimal('0'))]
      : element('elements', {}, policyElement(key, type, registryKey))),
  ]);
}

function policyElement(
  key: string,
  { kind, choices = [] }: SettingType<unknown>,
  registryKey: string,
): readonly string[] {
  // Chromium reads values named 1, 2, 3 below a key of the list's name.
  if (kind === 'list')
    return element('list', { id: elementIds.list, key: `${registryKey}\\${key}`, valuePrefix: '' });
  if (kind !== 'choice')
    return element('text', {
      id: elementIds.text,
      valueName: key,
      required: 'true',
      maxLength: String(longestPolicyText),
    });
  const items = choices.flatMap(({ value }) =>
    element(
      'item',
      { displayName: `$(string.${choiceId(key, value)})` },
      element('value', {}, element('string', {}, value)),
    ),
  );
  return element('enum', { id: elementIds.choice, valueName: key, required: 'true' }, items);
}

/** Letters, digits and underscores are all that an id may have. */
function choiceId(key: string, value: string): string {
  return `${key}_${value.replace(/\W/g, '_')}`;
}

const words = {
  supported: { en: 'Version 137 or newer', 'zh-CN': '137 或更高版本' },
  category: { en: 'FAQ in Context', 'zh-CN': 'FAQ in Context' },
  description: {
    en: 'Settings of the extension FAQ in Context for Alibaba Cloud.',
    'zh-CN': '扩展程序 FAQ in Context for Alibaba Cloud 的设置。',
  },
  asJson: { en: 'Write it as JSON on one line.', 'zh-CN': '请写成单行 JSON。' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The text of an ADML file. */
function adml(browser: ChromiumBrowser, locale: Locale): string {
  const say = (text: Localized) => localize(text, locale);
  const string = (id: string, text: string) => element('string', { id }, text);
  const name = `${say(words.category)} – ${browserNames[browser]}`;
  const strings = templateKeys.flatMap(({ key, title, description, type }) => [
    ...string(key, say(title)),
    ...string(`${key}_explain`, say(description) + (type.kind === 'entries' ? ` ${say(words.asJson)}` : '')),
    ...(type.kind === 'choice' ? (type.choices ?? []) : []).flatMap(({ value, label }) =>
      string(choiceId(key, value), say(label)),
    ),
  ]);
  const presentations = templateKeys
    .filter(({ type }) => type.kind !== 'switch')
    .flatMap(({ key, title, type }) => element('presentation', { id: key }, presentation(type, say(title))));
  return xmlFile(
    element('policyDefinitionResources', schema, [
      ...element('displayName', {}, name),
      ...element('description', {}, say(words.description)),
      ...element('resources', {}, [
        ...element('stringTable', {}, [
          ...string('supported', `${browserNames[browser]}: ${say(words.supported)}`),
          ...string('category', name),
          ...strings,
        ]),
        ...element('presentationTable', {}, presentations),
      ]),
    ]),
  );
}

function presentation({ kind }: SettingType<unknown>, label: string): readonly string[] {
  if (kind === 'list') return element('listBox', { refId: elementIds.list }, label);
  if (kind === 'choice') return element('dropdownList', { refId: elementIds.choice, noSort: 'true' }, label);
  return element('textBox', { refId: elementIds.text }, element('label', {}, label));
}
