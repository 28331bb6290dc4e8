import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { links } from '../../../../src/faq/team';
import { refusedLink } from '../../../../src/faq/team/links';
import { manyRuns } from '../../any-text';

describe('links', () => {
  const cases: readonly (readonly string[])[] = [
    ['See https://wiki.example/a.', 'https://wiki.example/a'],
    ['请见https://wiki.example/安全。', 'https://wiki.example/'],
    ['（https://wiki.example/a）', 'https://wiki.example/a'],
    ['(https://wiki.example/a)', 'https://wiki.example/a'],
    ['https://wiki.example/a_(b)', 'https://wiki.example/a_(b)'],
    ['https://a.example, https://b.example/?q=1#x!', 'https://a.example', 'https://b.example/?q=1#x'],
    ['https://wiki/', 'https://wiki/'],
    ['(see https://wiki.example/a_(b))', 'https://wiki.example/a_(b)'],
    ['https://wiki.example/a)b', 'https://wiki.example/a)b'],
    ['[https://wiki.example/a]', 'https://wiki.example/a'],
    ['https://wiki.example/[a]', 'https://wiki.example/[a]'],
    ['https://wiki.example/a)]).', 'https://wiki.example/a'],
    ...[...".,;:!?'*"].map((end) => [`https://wiki.example/a${end}${end}`, 'https://wiki.example/a']),
    ["https://wiki.example/a-._~:/?#[]@!$&'()*+,;=%41", "https://wiki.example/a-._~:/?#[]@!$&'()*+,;=%41"],
    ['https://wiki.example/a@b', 'https://wiki.example/a@b'],
    ['https://wiki.example?a@b', 'https://wiki.example?a@b'],
    ['https://wiki.example#a@b', 'https://wiki.example#a@b'],
    ...['a', 'Z', '1', '+', '.', '-'].map((before) => [`${before}https://wiki.example/a`]),
    ['_https://wiki.example/a', 'https://wiki.example/a'],
    ['HTTPS://wiki.example/a'],
    ['https://:x/'],
    ['https://alibabacloud.com@evil.example/'],
    ['https://@evil.example/'],
    ['javascript:alert(1) data:text/html,x http://a.example ftp://a'],
    ['xhttps://a.example'],
    ['https://'],
    ['https://a b', 'https://a'],
    ['https:///alibabacloud.com@evil.example'],
    ['https:\\\\evil.example'],
    ['https:/evil.example'],
    ['https://evil.example\\@alibabacloud.com'],
    ['https://alibabacloud.com\\.evil.example/'],
    ['https://alibabacloud.com%2Eevil.example/'],
    ['https://alibabacloud.com%40evil.example/'],
    ['https://evil.example./'],
    ['https://alibabacloud.com:443@evil.example/'],
    ['https://evil.example:/'],
    ['https://evil.example:0443/'],
    ['https://0x7f.1/'],
    ['https://2130706433/'],
    ['https://bücher.example/'],
    ['https://alibabacloud.com\u0301/'],
    ['请见https://wiki.example查看'],
    ['https://wiki.example:443/', 'https://wiki.example:443/'],
    ['https://wiki.example:8443/', 'https://wiki.example:8443/'],
    ['https://WIKI.example/A', 'https://WIKI.example/A'],
    ['https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/'],
    ['<a href="https://a.example">', 'https://a.example'],
  ];

  it.each(cases)('in %j', (text = '', ...found) => {
    expect(links(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('are harmless whatever the text, and in order', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'https://',
          'a',
          '.',
          ')',
          '(',
          '@',
          '/',
          ' ',
          '。',
          ':',
          '"',
          '\\',
          '%2E',
          '?',
          '#',
          'ü',
          '0',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of links(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const url = new URL(value.slice(start, end));
          expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
          const [, read = ''] = /^https:\/\/([^/?#]*)/.exec(value.slice(start, end)) ?? [];
          expect([url.host, `${url.host}:443`]).toContain(read);
          if (end - start === 'https://'.length + read.length) expect(value.charAt(end)).not.toMatch(/[\\ü]/);
        }
      }),
      manyRuns,
    );
  });
});

describe('what is refused a link', () => {
  it.each([
    ['Ask HTTP://wiki.example/a "or".', 'HTTP://wiki.example/a'],
    [
      'See https://a.example, https:///alibabacloud.com@evil.example',
      'https:///alibabacloud.com@evil.example',
    ],
    ['https:\\\\evil.example', 'https:\\\\evil.example'],
    ['https://evil.example\\@alibabacloud.com', 'https://evil.example\\@alibabacloud.com'],
    ['https://alibabacloud.com@evil.example/', 'https://alibabacloud.com@evil.example/'],
    ['https://bücher.example/', 'https://bücher.example/'],
    ['https://a.example, https://b.example/.', undefined],
    ['no address', undefined],
  ])('in %j', (text, refused) => {
    expect(refusedLink(text)).toBe(refused);
  });
});
