import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { links } from '../../../../src/faq/team';

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
    ['<a href="https://a.example">', 'https://a.example'],
  ];

  it.each(cases)('in %j', (text = '', ...found) => {
    expect(links(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('are harmless whatever the text, and in order', () => {
    const text = fc
      .array(fc.constantFrom('https://', 'a', '.', ')', '(', '@', '/', ' ', '。', ':', '"'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of links(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const url = new URL(value.slice(start, end));
          expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
        }
      }),
    );
  });
});
