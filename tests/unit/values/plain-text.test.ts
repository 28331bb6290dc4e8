import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, showText } from '../../../src/values/plain-text';
import { anyText, manyRuns } from '../any-text';

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
  ])('%s', (_, written, text, removed) => {
    expect(cleanText(written)).toEqual({ text, removed });
  });

  it('takes out whatever Unicode lets software ignore, alone among Latin letters, but signs one sees', () => {
    const seen = /[\u0600-\u0605\u06DD\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
    const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
    const left: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (!ignorable.test(character) || seen.test(character) || /\s|\u0085/u.test(character)) continue;
      if (cleanText(`a${character}b`).text !== 'ab') left.push(code.toString(16));
    }
    expect(left).toEqual([]);
  });

  it.each<[name: string, character: string]>([
    ['a Hangul filler', '\u3164'],
    ['a halfwidth Hangul filler', '\uFFA0'],
    ['a Hangul consonant filler', '\u115F'],
    ['a Hangul vowel filler', '\u1160'],
    ['an empty Braille cell', '\u2800'],
    ['a grapheme joiner', '\u034F'],
    ['a Khmer inherent vowel', '\u17B4'],
    ['the other one', '\u17B5'],
    ['a Mongolian variation selector', '\u180B'],
    ['the fourth of them', '\u180F'],
    ['a Mongolian vowel separator', '\u180E'],
    ['a soft hyphen', '\u00AD'],
    ['a zero-width joiner', '\u200D'],
    ['a zero-width non-joiner', '\u200C'],
    ['a variation selector', '\uFE0F'],
    ['a supplementary variation selector', '\u{E0100}'],
    ['a code point kept to be ignored', '\u2065'],
    ['an empty hieroglyph', '\u{13441}'],
    ['a Khitan filler', '\u{16FE4}'],
    ['an empty notehead', '\u{1D159}'],
    ['a musical control', '\u{1D173}'],
    ['a tag', '\u{E0061}'],
    ['a noncharacter', '\uFFFE'],
    ['one beyond the first plane', '\u{1FFFF}'],
    ['the stand-in for an object', '\uFFFC'],
  ])('takes %s out of Latin and Chinese words, and leaves nothing of it alone', (_, character) => {
    const removed = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(cleanText(`ad${character}min`)).toEqual({ text: 'admin', removed });
    expect(cleanText(`审。${character}批`)).toEqual({ text: '审。批', removed });
    expect(cleanText(`${character} ${character}`)).toEqual({ text: '', removed });
  });

  it.each([
    ['joined people', '👩\u200D💻 👨🏽\u200D🚀 👩\u200D❤\uFE0F\u200D👨'],
    ['a picture shown as one, or as text', '❤\uFE0F ✔\uFE0E'],
    ['a key and a flag', '1\uFE0F\u20E3 🇩🇪'],
    ['a flag of tags', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['Persian', 'می\u200Cخواهم نامه\u200Cها مُ\u200Cم'],
    ['a letter of Arabic alone', 'ه\u200D'],
    ['Hindi', 'क\u094D\u200Cष क\u094D\u200D'],
    ['Bengali', 'র\u200D\u09CDয'],
    ['Sinhala', '\u0DC1\u0DCA\u200D\u0DBB\u0DD3'],
    ['Mongolian', '\u1820\u180B \u1828\u180E\u1820'],
    ['a name’s ideograph', '葛\u{E0100} 﨑\uFE00'],
    ['a dotted Burmese letter', '\u1000\uFE00'],
    ['an Arabic number sign', '\u0600\u0661 \u06DD'],
    ['Vietnamese and Hebrew marks', 'e\u0302\u0301 \u05E9\u05C1\u05BC\u05B8\u0591'],
  ])('keeps what %s needs', (_, written) => {
    expect(cleanText(written)).toEqual({ text: written, removed: '' });
  });

  it.each([
    ['a joiner twice', 'क\u094D\u200D\u200D', 'क\u094D\u200D'],
    ['a joiner after a picture with nothing to join', '👩\u200D a', '👩 a'],
    ['a joiner between a letter and a picture', 'a\u200D👩', 'a👩'],
    ['a non-joiner at a word’s end', 'ها\u200C ', 'ها'],
    ['a non-joiner before Latin', 'ها\u200Ca', 'هاa'],
    ['a joiner on a decorated Latin letter', 'n\u0303\u200D', 'n\u0303'],
    ['a vowel separator with no vowel', '\u1828\u180E ', '\u1828'],
    ['a selector on a digit', '1\uFE0F', '1'],
    ['marks piled up', `a${'\u0301'.repeat(9)}b`, `a${'\u0301'.repeat(4)}b`],
    ['marks on nothing', 'a\n \u0338\u20E0 \u0338b', 'a\nb'],
    ['a second selector', '葛\u{E0100}\u{E0101}', '葛\u{E0100}'],
    ['tags that spell words', '🏴\u{E0068}\u{E0069}\u{E007F}', '🏴'],
  ])('takes out %s', (_, written, text) => {
    expect(cleanText(written).text).toBe(text);
    expect(cleanText(written).removed).not.toBe('');
  });

  const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
  const picture = String.raw`[\p{ExtPict}\p{EMod}](?:\uFE0E|\uFE0F)?`;
  const joinerMayFollow = new RegExp(String.raw`(?:${picture}|(?!\p{sc=Latn}|\p{sc=Han})\p{L}\p{M}*)$`, 'u');
  const selectorMayFollow = /[\p{ExtPict}\p{Ideo}\p{sc=Mong}\p{sc=Mymr}\p{sc=Phag}0-9#*]$/u;

  /** Each character that shows nothing where nothing needs it, told by what stands before. */
  function unwanted(text: string): readonly string[] {
    return [...text].filter((character, at, all) => {
      if (character === '\n' || !hidden.test(character)) return false;
      const isJoiner = character === '\u200C' || character === '\u200D';
      return !(isJoiner ? joinerMayFollow : selectorMayFollow).test(all.slice(0, at).join(''));
    });
  }

  const scripts = [...'aé1.👩💻❤🏽葛ا\u064Fकर\u094D\u1820\u1000\u20E3', '\u0303', '🏴', '\n', ' '];
  const invisible = [
    ...'\u200C\u200D\uFE0E\uFE0F\uFE00\u180B\u180E\u3164\u2800\u034F\u17B4\u200B',
    '\u{E0100}',
  ];
  const mixed = fc
    .array(fc.constantFrom(...scripts, ...invisible), { maxLength: 24 })
    .map((parts) => parts.join(''));

  it('leaves nothing invisible that nothing needs, and nothing more to clean', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixed), (written) => {
        const { text } = cleanText(written);
        expect(unwanted(text)).toEqual([]);
        expect(text).not.toContain('\n\n\n');
        expect(cleanText(text)).toEqual({ text, removed: '' });
      }),
      manyRuns,
    );
  });
});

describe('repeating a stranger’s text', () => {
  it.each([
    ['a b', 'a b'],
    ['a\nb\u202Ec\u2028', 'a\\u{A}b\\u{202E}c\\u{2028}'],
    ['\u{E0041}', '\\u{E0041}'],
    ['a\u3164\u2800\u034F', 'a\\u{3164}\\u{2800}\\u{34F}'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ])('%j is shown as %s', (value, shown) => {
    expect(showText(value)).toBe(shown);
  });
});
