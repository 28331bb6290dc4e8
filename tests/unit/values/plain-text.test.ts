import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, showText } from '../../../src/values/plain-text';
import { anyText } from '../any-text';

describe('cleaning a text', () => {
  it.each<[name: string, written: string, text: string, removed: string]>([
    ['leaves plain words', 'Ask IT  first.', 'Ask IT  first.', ''],
    ['trims every line', ' a \n\tb\t ', 'a\nb', ''],
    ['turns a tab within a line into a blank', 'a\tb', 'a b', ''],
    ['knows every line end', 'a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf', ''],
    ['keeps one empty line between paragraphs', 'a\n\n\n\nb\n \n\n \nc', 'a\n\nb\n\nc', ''],
    ['takes out a direction override', 'a\u202Eb', 'ab', 'U+202E'],
    ['takes out control characters', 'a\u0000b\u001Bc\u007F', 'abc', 'U+0000, U+001B, U+007F'],
    ['takes out lone surrogates', 'a\uD800b', 'ab', 'U+D800'],
    ['takes out tags beyond the first plane', 'a\u{E0041}b', 'ab', 'U+E0041'],
    ['names each once', '\u200Ba\u200B', 'a', 'U+200B'],
    [
      'names the first five',
      '\u0001\u0002\u0003\u0004\u0005\u0006',
      '',
      'U+0001, U+0002, U+0003, U+0004, U+0005 …',
    ],
    [
      'names five where there are five',
      '\u0001\u0002\u0003\u0004\u0005',
      '',
      'U+0001, U+0002, U+0003, U+0004, U+0005',
    ],
    ['keeps joiners', '👩\u200D💻 क\u094D\u200Cष', '👩\u200D💻 क\u094D\u200Cष', ''],
  ])('%s', (_, written, text, removed) => {
    expect(cleanText(written)).toEqual({ text, removed });
  });

  const unwanted = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\n{3}/u;

  it('leaves nothing invisible, and nothing more to clean', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const { text } = cleanText(written);
        expect(text).not.toMatch(unwanted);
        expect(cleanText(text)).toEqual({ text, removed: '' });
      }),
    );
  });
});

describe('repeating a stranger’s text', () => {
  it.each([
    ['a b', 'a b'],
    ['a\nb\u202Ec\u2028', 'a\\u{A}b\\u{202E}c\\u{2028}'],
    ['\u{E0041}', '\\u{E0041}'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ])('%j is shown as %s', (value, shown) => {
    expect(showText(value)).toBe(shown);
  });
});
