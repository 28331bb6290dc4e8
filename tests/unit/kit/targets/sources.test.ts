import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseAddress } from '../../../../src/kit/targets/base-address';
import { fromStores, hostedAddress, hostedPackage, selfHosted } from '../../../../src/kit/targets/sources';

describe('the address packages are fetched from', () => {
  it.each([
    ['https://files.example.com/faq', 'https://files.example.com/faq/'],
    ['https://files.example.com/faq//', 'https://files.example.com/faq/'],
    ['https://files.example.com', 'https://files.example.com/'],
    ['https://files.example.com:8443/a/b/', 'https://files.example.com:8443/a/b/'],
    ['http://localhost:8080/faq', 'http://localhost:8080/faq/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ])('takes %s', (text, address) => {
    expect(baseAddress(text)).toBe(address);
  });

  it.each([
    ['http://files.example.com/', 'must begin with https'],
    ['http://localhost.example.com/', 'must begin with https'],
    ['http://127.0.0.1.example.com/', 'must begin with https'],
    ['https://user@files.example.com/', 'user name'],
    ['https://user:word@files.example.com/', 'user name'],
    ['https://@files.example.com/', 'user name'],
    ['https:///files.example.com@evil.example/', 'must be absolute'],
    ['https:files.example.com', 'must be absolute'],
    ['https://files.example.com/?', 'query or a fragment'],
    ['https://files.example.com/?a=1', 'query or a fragment'],
    ['https://files.example.com/#', 'query or a fragment'],
    ['https://files.example.com\\\\faq/', 'backslash'],
    ['https://files.example.com/a b', 'space'],
    ['https://files.exam\nple.com/', 'space'],
    ['https://files.\u202eexample.com/', 'invisible'],
    ['file:///srv/faq/', 'must be absolute'],
    ['faq', 'must be absolute'],
    ['', 'must be absolute'],
  ])('refuses %j', (text, why) => {
    expect(() => baseAddress(text)).toThrow(why);
  });

  it('is either refused or nothing but scheme, host, port and path', () => {
    const parts = [
      'https://',
      'http://',
      '/',
      '@',
      ':',
      '?',
      '#',
      '\\',
      ' ',
      '%40',
      '..',
      'é',
      'a.example',
      '8443',
    ];
    const rest = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((all) => all.join(''));
    const texts = fc.oneof(
      rest.map((text) => `https://files.example${text}`),
      rest,
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let address: string;
        try {
          address = baseAddress(text);
        } catch (error) {
          return error instanceof Error && error.message.startsWith('The address “');
        }
        const { origin, pathname, href } = new URL(address);
        return href === address && origin + pathname === address && address.endsWith('/');
      }),
    );
  });
});

const hosted = {
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'faq@example.com',
  baseUrl: 'https://files.example.com/faq',
  version: '1.2.3',
};

it('names the hosted Firefox package by its version, so that an update never replaces a file', () => {
  expect(selfHosted(hosted).firefox.installUrl).toBe(
    'https://files.example.com/faq/faq-in-context-1.2.3.xpi',
  );
  expect(hostedPackage('2.0.0', 'crx')).toBe('faq-in-context-2.0.0.crx');
  expect(hostedAddress('https://f.example', '2.0.0', 'crx')).toBe(
    'https://f.example/faq-in-context-2.0.0.crx',
  );
});

it.each([
  ['a Chromium id', () => selfHosted({ ...hosted, chromiumId: 'abc' })],
  ['a Chromium id in capitals', () => selfHosted({ ...hosted, chromiumId: hosted.chromiumId.toUpperCase() })],
  [
    'a Firefox id with a key of the registry in it',
    () => selfHosted({ ...hosted, firefoxId: 'a@b]\r\n[HKEY' }),
  ],
  ['a Firefox id without @', () => selfHosted({ ...hosted, firefoxId: 'faq' })],
  ['an id of the Chrome Web Store', () => fromStores({ chromeId: '' })],
  ['an id of Edge Add-ons', () => fromStores({ edgeId: `${hosted.chromiumId}q` })],
  ['a version that leads elsewhere', () => hostedPackage('../../1.0.0', 'xpi')],
  ['a version with a suffix', () => selfHosted({ ...hosted, version: '1.0.0?' })],
  ['a name on addons.mozilla.org', () => fromStores({ firefox: { id: 'a@b', slug: '../evil' } })],
])('refuses %s that cannot be one', (_, make) => {
  expect(make).toThrow(/^“.*” is no (?:extension id of |name on |version)/);
});

it('takes a GUID as id in Firefox', () => {
  const id = '{6f7d2a1e-0c4b-4a53-9d55-0123456789ab}';
  expect(fromStores({ firefox: { id, slug: 'faq' } }).firefox?.id).toBe(id);
});
