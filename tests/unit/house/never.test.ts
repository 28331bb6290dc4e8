import { expect, it } from 'vitest';
import { sources } from './files';

const code = sources(['src', 'entrypoints'], /\.(tsx?|html)$/);

it('only the browser room and the entrypoints name the globals of the extension API', () => {
  const globals =
    /\b(chrome|browser)\.(runtime|storage|tabs|action|windows|permissions|sidePanel|contextMenus|omnibox|commands|management|i18n)\b/;
  const outside = code.filter(
    ({ path, text }) =>
      !path.startsWith('src/browser/') && !path.startsWith('entrypoints/') && globals.test(text),
  );
  expect(outside.map(({ path }) => path)).toEqual([]);
});

it('parses HTML only where a table comes from the clipboard, into a document that is never shown', () => {
  const parsers = code.filter(({ text }) => /DOMParser|parseFromString|createContextualFragment/.test(text));
  expect(parsers.map(({ path }) => path)).toEqual(['src/questionnaire/text/table-from-html.ts']);
});

it.each([
  ['puts text in as HTML', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/],
  [
    'asks the network',
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts/,
  ],
  ['runs text as code', /\beval\(|new Function\(/],
  ['syncs to an account', /storage\.sync/],
  ['writes a style attribute, which the content security policy forbids', /\sstyle=[{"]/],
  [
    'hints at an address, which the browser would look up or connect to whatever the content security policy says',
    /<link\b|createElement\(|\brel=(?!["']noreferrer["'])|\.rel\b|dns-prefetch|preconnect|prefetch|preload|speculationrules|\bping=/i,
  ],
  ['reads the page', /document\.(body|cookie|querySelector|forms|images|title\b(?! =))/],
])('the source never %s', (_what, pattern) => {
  expect(code.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});
