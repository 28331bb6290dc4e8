import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination, isPlainAddress, isPlainMail } from '../../../src/values/plain-address';
import { manyRuns } from '../any-text';

describe('an address that leads where it reads', () => {
  it.each([
    ...['https://a.example', 'https://A.example/b?c=d@e#f', 'https://wiki/', 'https://a.example:8443/'],
    ...[
      'https://a.example:443/',
      'https://[::1]:8443/',
      'https://10.0.0.1/',
      'https://xn--bcher-kva.example/',
    ],
    ...['https://bücher.example/', 'https://例え.example/', 'HTTPS://a.example/'],
  ])('%s is one', (address) => {
    expect(isPlainAddress(address)).toBe(true);
  });

  it.each([
    ...[
      '',
      'a.example',
      'http://a.example',
      'xhttps://a.example',
      'ftp://a.example',
      'javascript:alert(1)',
      'https:',
      'https://',
    ],
    ...[
      'https:a.example',
      'https:/a.example',
      'https:///alibabacloud.com@evil.example',
      'https:\\\\evil.example',
    ],
    ...[
      'https://evil.example\\@alibabacloud.com',
      'https://a.example/b\\c',
      'https://a@b.example',
      'https://@b.example',
    ],
    ...[
      'https://a:b@c.example',
      'https://:@c.example',
      'https://ali\tbaba.example',
      'https://ali\nbaba.example',
    ],
    ...[
      ' https://a.example',
      'https://a.example/ b',
      'https://%61.example',
      'https://a%2Eexample',
      'https://a.example./',
    ],
    ...[
      'https://a.example:',
      'https://a.example:0443',
      'https://a.example:99999',
      'https://0x7f.1',
      'https://127.1',
    ],
    ...[
      'https://ａ.example',
      'https://a。example',
      'https://ⓐ.example',
      'https://a\u00AD.example',
      'https://ü。example',
    ],
    ...['https://alibaba@ü.example', 'https://ａü.example', 'https://%61ü.example', 'https://ü.a@b.example'],
    ...['https://alibabacloud.com\u2044evil.example/', 'https://a\u2215b.example', 'https://☃.example'],
    ...['https://[0:0::1]/', 'https://xn--/', 'https://ali\u200Bbaba.example'],
  ])('%j is none', (address) => {
    expect(isPlainAddress(address)).toBe(false);
  });

  it('is so for the parser, too', () => {
    const parts = [
      'https:',
      '/',
      '//',
      'a',
      '.',
      '@',
      ':',
      '\\',
      '?',
      '#',
      '%2E',
      '443',
      'ü',
      'ａ',
      '。',
      '\t',
      'xn--',
    ];
    const text = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, rest) => {
        const address = `${before}https://a${rest}`;
        if (!isPlainAddress(address)) return;
        const { href, hostname, username, password } = new URL(address);
        const [, read = ''] = /^https:\/\/([^/?#]*)/.exec(address) ?? [];
        const [name = ''] = read.split(':');
        expect([username, password]).toEqual(['', '']);
        expect(href.startsWith('https://')).toBe(true);
        if (/^[ -~]*$/.test(name)) expect(hostname).toBe(name);
        else expect(hostname).toContain('xn--');
      }),
      manyRuns,
    );
  });
});

describe('a mail address', () => {
  it.each([
    'a@b.example',
    'a.b+c-d_e@sub.b-c.example',
    "o'neil@b.example",
    'a@mail.example',
    'a@b.c',
    'a@b-1.c-2.d',
  ])('may be %s', (mail) => {
    expect(isPlainMail(mail)).toBe(true);
    expect(new URL(`mailto:${mail}`).href).toBe(`mailto:${mail}`);
  });

  it.each([
    ...['', 'a', 'a@b', '@b.example', 'a@@b.example', 'a@b.example?bcc=c@d.example', 'a?subject=x@b.example'],
    ...[
      '//a@b.example',
      'a/b@c.example',
      'a#b@c.example',
      'a&bcc=b@c.example',
      'a%0D%0Abcc:b@c.example',
      'a%0a@b.example',
      'a@b.example%0Abcc',
    ],
    ...[
      'a@b.example,c@d.example',
      'a,b@c.example',
      'a b@c.example',
      'a@b.example ',
      'a;b@c.example',
      'a:b@c.example',
    ],
    ...[
      '"a"@b.example',
      '<a@b.example>',
      'a\n@b.example',
      'a@b.example\n',
      'а@b.example',
      'a@-b.example',
      'a@b-.example',
    ],
  ])('may not be %j', (mail) => {
    expect(isPlainMail(mail)).toBe(false);
  });
});

it.each([
  ['https://a.example/b', 'a.example'],
  ['https://a.example:8443?b', 'a.example:8443'],
  ['mailto:a@b.example', 'a@b.example'],
  ['https://bücher.example/', 'bücher.example · xn--bcher-kva.example'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
])('%s leads to %s', (address, where) => {
  expect(destination(address)).toBe(where);
});
