/** The packages as they are meant to be, written by hand: whatever differs is a mistake or needs a decision here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/locales/locale';
import { root } from '../house/files';

export type Browser = 'chrome' | 'firefox';

export const browsers: readonly Browser[] = ['chrome', 'firefox'];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** One match pattern a line, as the last release asked for. */
export const releasedHosts = readFileSync(join(root, 'tests', 'data', 'released-hosts.txt'), 'utf8')
  .trimEnd()
  .split('\n');

const icons = (kind: string, sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icons/${kind}-${size}.png`]));

const inBoth = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'en',
  version,
  icons: icons('known', [16, 32, 48, 128]),
  omnibox: { keyword: 'faq' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandPopup__' },
    'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
    'open-questionnaire': { description: '__MSG_commandQuestionnaire__' },
  },
  action: {
    default_title: 'FAQ in Context',
    default_popup: 'popup.html',
    default_icon: icons('quiet', [16, 24, 32]),
  },
  options_ui: { page: 'options.html', open_in_tab: true },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [{ matches: releasedHosts, js: ['console.js'], run_at: 'document_start' }],
};

export const manifests: Record<Browser, Readonly<Record<string, unknown>>> = {
  chrome: {
    ...inBoth,
    minimum_chrome_version: '137',
    permissions: ['storage', 'contextMenus', 'sidePanel'],
    background: { service_worker: 'background.js', type: 'module' },
    side_panel: { default_path: 'sidepanel.html' },
    storage: { managed_schema: 'managed-schema.json' },
  },
  firefox: {
    ...inBoth,
    permissions: ['storage', 'contextMenus'],
    background: { scripts: ['background.js'], type: 'module' },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'FAQ in Context',
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'faq-in-context@faq-in-context.example',
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

const files = [
  ...['LICENSE', 'NOTICE'],
  ...locales.map((locale) => `_locales/${locale.replaceAll('-', '_')}/messages.json`),
  'background.js',
  'console.js',
  ...[16, 24, 32, 48, 128].map((size) => `icons/known-${size}.png`),
  ...[16, 24, 32].map((size) => `icons/quiet-${size}.png`),
  'library/contents.js',
  'manifest.json',
  ...['options.html', 'popup.html', 'sheet.html', 'sidepanel.html'],
  'third-party-licenses.md',
];

/** Every file of the package, but for the scripts and styles that the pages load. */
export const packageFiles: Record<Browser, readonly string[]> = {
  chrome: [...files, 'managed-schema.json'],
  firefox: files,
};

/** Addresses that may stand in the package's code, each with what it is there for; none is ever requested. */
export const knownAddresses: Readonly<Record<string, string>> = {
  'http://www.w3.org/1998/Math/MathML': 'a namespace of Preact',
  'http://www.w3.org/1999/xhtml': 'a namespace of Preact',
  'http://www.w3.org/2000/svg': 'a namespace of Preact',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'a namespace of workbooks',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'a namespace of workbooks',
  'http://schemas.openxmlformats.org/package/2006': 'a namespace of workbooks',
  'https://www.alibabacloud.com/en/trust-center': 'the contact',
  'https://www.alibabacloud.com/en/trust-center/faq': 'the source of the text',
  'https://www.alibabacloud.com/global-locations': 'named by the text',
  'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj': 'the note on a dated reference',
  'https://clients2.google.com/service/update2/crx': 'the policy checker knows the store by it',
  'https://edge.microsoft.com/extensionwebstorebase/v1/crx': 'the policy checker knows the store by it',
  'https://wiki.example.com/cloud-compliance': 'an example in the reference of policy keys',
  'https://wiki.example.com/security-groups': 'an example in the reference of policy keys',
};

/** Preact's own path for `dangerouslySetInnerHTML`, which no file of ours uses: see tests/unit/house/never.test.ts. */
export const preactInnerHtml = 2;

/** Largest sizes in bytes: of a surface's document, scripts and styles together, uncompressed. */
export const budget = {
  'console.js': 12_000,
  background: 342_000,
  popup: 410_000,
  panel: 420_000,
  options: 407_000,
  sheet: 524_000,
  package: 320_000,
} as const;
