/** What may import what. Whoever needs another arrow draws it here, and in CONTRIBUTING.md, and says why in the commit. */

export interface Room {
  /** Rooms it may import from, besides itself. */
  readonly from: readonly string[];
  /** Rooms of which it may know the types only. */
  readonly typesFrom?: readonly string[];
  /** Packages it may import; a name covers what lies below it: `preact` covers `preact/hooks`. */
  readonly packages?: readonly string[];
}

const pureRooms = ['locales', 'values', 'console', 'faq', 'guidance', 'search', 'questionnaire', 'policy'];

/** Every folder of `src`, and the entrypoints. */
export const rooms: Readonly<Record<string, Room>> = {
  build: { from: [], packages: ['vite'] },
  locales: { from: [] },
  values: { from: ['locales'] },
  console: { from: ['locales'] },
  faq: { from: ['values', 'locales'], typesFrom: ['console'] },
  guidance: { from: ['console', 'faq', 'locales'] },
  search: { from: ['faq', 'values'], packages: ['fuse.js', 'stemmer'] },
  questionnaire: { from: ['search', 'faq', 'values', 'locales'], packages: ['diff', 'fflate', 'saxen'] },
  policy: { from: ['values', 'faq', 'console', 'locales'] },
  // For the tools alone: no part of the package.
  kit: {
    from: ['policy', 'search', 'questionnaire', 'faq', 'console', 'values', 'locales'],
    packages: ['csv-parse', 'diff', 'fflate', 'htmlparser2', 'jsonc-parser', 'markdown-it', 'yaml'],
  },
  browser: { from: pureRooms },
  ui: { from: pureRooms, packages: ['preact'] },
  entrypoints: { from: [...pureRooms, 'browser', 'ui'], packages: ['preact', 'wxt/utils'] },
};

/** Files that may import more than their room may. */
export const doors: Readonly<Record<string, Room>> = {
  'src/browser/api.ts': { from: [], packages: ['wxt/browser'] },
  // Written when the package is built already, see src/build/team-library.ts.
  'src/browser/library.ts': { from: [], packages: ['team-library'] },
  // A rule of a team names products, and the list of them is the consoles'.
  'src/faq/team/rules.ts': { from: ['console'] },
  // Holds our words to the text's in any form; no part of the package.
  'src/faq/check-notes/clauses.ts': { from: [], packages: ['stemmer'] },
};

/** What to do instead, where the general advice would lead astray. */
export const advice: Readonly<Record<string, string>> = {
  'ui → browser': 'take it as a prop or a callback; entrypoints/ passes it in',
  'browser → ui': 'take a callback; entrypoints/ passes it in',
  'package wxt': 'only src/browser/api.ts imports the extension API; import { browser } from there',
  'package webextension-polyfill':
    'only src/browser/api.ts imports the extension API; import { browser } from there',
  'package preact': 'only src/ui and entrypoints draw; return data and let them show it',
};
