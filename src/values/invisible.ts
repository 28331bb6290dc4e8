/** Characters that show nothing where they stand. */

/**
 * The scripts in which a joiner changes the shape of what stands beside it.
 * https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
const joiningScripts =
  'Arab Syrc Nkoo Mong Adlm Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr Tibt Newa Java Bali Sund';
const joining = `[${joiningScripts.replace(/\S+ ?/g, (script) => `\\p{sc=${script.trim()}}`)}]`;
const letter = String.raw`[${joining}&&\p{L}]`;
const letterOrMark = String.raw`[${joining}&&[[\p{L}\p{M}]--\p{DI}]]`;
const marks = String.raw`[\p{M}--\p{DI}]{0,4}`;

/** A picture, its skin or its way of being shown; several joined are one: https://www.unicode.org/reports/tr51/ */
const picture = String.raw`\p{ExtPict}(?:\p{EMod}|[\uFE0E\uFE0F])?`;

const needed = [
  String.raw`\p{RGI_Emoji_Tag_Sequence}`,
  String.raw`[0-9#*]\uFE0F\u20E3`,
  `${picture}(?:\\u200D${picture})*`,
  // A glyph of an ideograph, as names have them: https://www.unicode.org/reports/tr37/
  String.raw`\p{Ideo}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`[\p{sc=Mymr}\p{sc=Phag}]\uFE00`,
  String.raw`[\p{sc=Mong}&&\p{L}][\u180B-\u180D\u180F]?(?:\u180E(?=[\p{sc=Mong}&&\p{L}]))?`,
  `${letter}${marks}(?:\\u200D|\\u200C(?=${letterOrMark}))`,
];

/** Formats by name, and yet signs one sees: those of Arabic and Kaithi that stand before or around numbers. */
const visible = String.raw`\u0600-\u0605\u06DD\u0890\u0891\u08E2\u{110BD}\u{110CD}`;

/**
 * Controls, formats, lone surrogates, what is no character, what Unicode lets software ignore, blanks that are no
 * white space (Braille, hieroglyphs, the Khitan filler, the empty notehead) and the stand-in for an object.
 * Bidirectional overrides can make a text read differently from what was reviewed (Unicode TR 36, “Trojan Source”);
 * the others hide words from search, or make a text of nothing.
 */
const hidden = String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\p{DI}\u2800\uFFFC\u{13441}\u{13442}\u{16FE4}\u{1D159}]--[\n${visible}]]`;

const anyHidden = new RegExp(hidden, 'v');

/** Nothing of these ranges is hidden, or a mark on what stands before; of white space there are blanks and line feeds. */
const beyondCommon =
  /[^\n -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u3001-\u3029\u3030-\u3098\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]/;
const neededOrHidden = new RegExp(`(${needed.join('|')})|${hidden}`, 'gv');

/** True for most texts, and soon known: nothing is to be taken out, and all white space is blanks and line feeds. */
export function isCommon(text: string): boolean {
  return !beyondCommon.test(text);
}

const mark = String.raw`[\p{Mn}\p{Me}]`;

/**
 * Marks that pile up over the lines around them, more than four on one letter, and those at a line's start, which
 * would stand on whatever is written before. https://www.unicode.org/reports/tr39/#Optional_Detection
 */
const stray = new RegExp(String.raw`${mark}(?<=${mark}{5})|^[[^\S\n]${mark}]*${mark}`, 'gmv');

/**
 * The text without its invisible characters but those that emoji and scripts need, and without marks that stand on
 * nothing or on too much; each taken out is told.
 */
export function withoutInvisible(text: string, tell: (character: string) => void): string {
  if (isCommon(text)) return text;
  const takeOut = (found: string): string => {
    for (const character of found) tell(character);
    return '';
  };
  const shown = anyHidden.test(text)
    ? text.replace(
        neededOrHidden,
        (found: string, isNeeded: string | undefined) => isNeeded ?? takeOut(found),
      )
    : text;
  return shown.replace(stray, (found) => takeOut(found.replace(/\s/g, '')));
}

const unreadable = new RegExp(String.raw`${hidden}|[\n\p{Zl}\p{Zp}]`, 'gv');

/** The text with everything that shows nothing, and every line's end, replaced. */
export function spellOut(text: string, spelt: (character: string) => string): string {
  return text.replace(unreadable, spelt);
}
