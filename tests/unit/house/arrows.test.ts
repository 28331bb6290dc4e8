import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imports, sources } from './files';

/** The arrows of the house: what each room may import from. A room may always import from itself. */
const arrows: Record<string, readonly string[]> = {
  console: ['locales'],
  values: ['locales'],
  faq: ['values', 'console', 'locales'],
  guidance: ['console', 'faq', 'locales'],
  search: ['faq', 'values'],
  policy: ['values', 'faq', 'console', 'locales'],
  locales: [],
  browser: ['console', 'faq', 'guidance', 'search', 'policy', 'locales'],
  ui: ['console', 'faq', 'guidance', 'search', 'policy', 'locales'],
};

const rooms = sources(['src'], /\.tsx?$/).map((file) => ({
  ...file,
  room: file.path.split('/')[1] ?? '',
  targets: imports(file.text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file.path), specifier).split('/')[1] ?? ''),
}));

describe('the arrows between the rooms', () => {
  it('every room has its arrows drawn', () => {
    expect([...new Set(rooms.map(({ room }) => room))].filter((room) => !(room in arrows))).toEqual([]);
  });

  it.each(Object.entries(arrows))('%s imports only from %j', (room, allowed) => {
    const wrong = rooms
      .filter((file) => file.room === room)
      .flatMap(({ path, targets }) =>
        targets
          .filter((target) => target !== room && !allowed.includes(target))
          .map((target) => `${path} imports from src/${target}: move what it needs, or draw the arrow first`),
      );
    expect(wrong).toEqual([]);
  });

  it('faq and console know of each other only types', () => {
    const values = sources(['src/faq'], /\.ts$/).filter(({ text }) =>
      /import \{(?![^}]*\btype\b)[^}]*\} from '\.\.\/(\.\.\/)?console/.test(
        text.replaceAll(/import type[^;]+;/g, ''),
      ),
    );
    expect(values.map(({ path }) => path).filter((path) => !path.startsWith('src/faq/team'))).toEqual([]);
  });
});

describe('the door', () => {
  const code = sources(['src', 'entrypoints'], /\.tsx?$/);

  it('is the only importer of the extension API', () => {
    const api = /from '(wxt\/browser|webextension-polyfill)'/;
    expect(code.filter(({ text }) => api.test(text)).map(({ path }) => path)).toEqual(['src/browser/api.ts']);
  });

  it('is the only one to name its globals, but for the content script that takes the raw API', () => {
    const globals =
      /\b(chrome|browser)\.(runtime|storage|tabs|action|windows|permissions|sidePanel|contextMenus|omnibox|commands|management|i18n)\b/;
    const outside = code.filter(
      ({ path, text }) =>
        !path.startsWith('src/browser/') && !path.startsWith('entrypoints/') && globals.test(text),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});

describe('what the source never does', () => {
  const never: readonly [string, RegExp][] = [
    [
      'puts text in as HTML',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|DOMParser/,
    ],
    ['asks the network', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts/],
    ['runs text as code', /\beval\(|new Function\(/],
    ['syncs to an account', /storage\.sync/],
    ['writes a style attribute, which the content security policy forbids', /\sstyle=[{"]/],
    ['reads the page', /document\.(body|cookie|querySelector|forms|images|title\b(?! =))/],
  ];
  const code = sources(['src', 'entrypoints'], /\.tsx?$/);

  it.each(never)('%s', (_what, pattern) => {
    expect(code.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
