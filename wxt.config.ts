import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { inlineTables } from './src/build/inline-tables';
import { teamLibrary } from './src/build/team-library';
import { contentScriptMatches } from './src/console/matches';
import { locales, messagesFor } from './src/locales/locale';

/** Nothing leaves an extension page, nothing foreign enters it. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** While `npm run dev` runs, pages take scripts, styles and word of changes from its server. */
const developmentPolicy = (server: string) => ({
  ...contentSecurityPolicy,
  'script-src': `'self' ${server}`,
  'style-src': `'self' 'unsafe-inline' ${server}`,
  'img-src': `'self' ${server}`,
  'connect-src': `${server} ${server.replace(/^http/, 'ws')}`,
});

const written = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');

const managedSchema = 'managed-schema.json';

const icons = (kind: 'known' | 'quiet', sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icons/${kind}-${size}.png`]));

/**
 * The manifest's words in each language of the interface, as the browser reads them: one file a language.
 * https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
const manifestMessages = () =>
  locales.map((locale) => {
    const words = Object.entries(messagesFor(locale).manifest);
    const messages = Object.fromEntries(words.map(([name, message]) => [name, { message }]));
    return {
      relativeDest: `_locales/${locale.replaceAll('-', '_')}/messages.json`,
      contents: `${JSON.stringify(messages, null, 2)}\n`,
    };
  });

/** Midnight of 1 January 1980, the earliest that a zip can tell: the same everywhere. */
const earliestDate = 0x21;

/**
 * WXT leaves the dates of a zip's files zero, a day and a month that no calendar has, which some tools refuse.
 * @param file a zip without comment, as WXT writes it; PKWARE APPNOTE 4.3 has the offsets.
 */
function dateZip(file: string): void {
  const zip = readFileSync(file);
  const end = zip.length - 22;
  let entry = zip.readUInt32LE(end + 16);
  while (entry < end) {
    zip.writeUInt16LE(earliestDate, entry + 14);
    zip.writeUInt16LE(earliestDate, zip.readUInt32LE(entry + 42) + 12);
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  writeFileSync(file, zip);
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: {
    // What the reviewers of addons.mozilla.org need to build the package again.
    includeSources: [
      '{assets,entrypoints,src}/**',
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
      ...['LICENSE', 'NOTICE', 'README.md'],
    ],
  },
  // Every browser that can run the extension preloads modules by itself; Vite's substitute would call fetch.
  vite: () => ({
    plugins: [inlineTables(), teamLibrary()],
    build: {
      modulePreload: { polyfill: false },
      // What a build says is to be mended; a slow machine is not.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    icons: icons('known', [16, 32, 48, 128]),
    action: { default_icon: icons('quiet', [16, 24, 32]) },
    omnibox: { keyword: 'faq' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandPopup__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
      'open-questionnaire': { description: '__MSG_commandQuestionnaire__' },
    },
    content_security_policy: { extension_pages: written(contentSecurityPolicy) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'faq-in-context@faq-in-context.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: managedSchema } }),
  }),
  hooks: {
    'config:resolved': ({ config }) => {
      // Whatever the machine has in its environment, a build is the same.
      if (config.command === 'build') process.env.NODE_ENV = config.mode;
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // The libraries' licences ask to go with their code; this step holds all of it but the content script's.
      const holdsAll = entrypoints.some(({ type }) => type === 'popup');
      config.build = { ...config.build, license: holdsAll && { fileName: 'third-party-licenses.md' } };
    },
    'build:publicAssets': ({ config }, files) => {
      files.push(...manifestMessages());
      const terms = ['LICENSE', 'NOTICE'];
      files.push(...terms.map((name) => ({ absoluteSrc: join(config.root, name), relativeDest: name })));
      // Firefox knows no schema of managed storage.
      if (config.browser !== 'firefox') return;
      files.splice(0, files.length, ...files.filter((file) => file.relativeDest !== managedSchema));
    },
    'zip:extension:done': (_wxt, file) => dateZip(file),
    'zip:sources:done': (_wxt, file) => dateZip(file),
    'build:manifestGenerated': ({ config, server }, manifest) => {
      // The content script is an unlisted script, see entrypoints/console.ts.
      manifest.content_scripts = [
        { matches: contentScriptMatches(), js: ['console.js'], run_at: 'document_start' },
      ];
      if (config.command !== 'serve' || !server) return;
      manifest.content_security_policy = { extension_pages: written(developmentPolicy(server.origin)) };
    },
  },
});
