import { packWords, unpackWords } from '../values/pack-words';

/** Words, packed, and a letter for each: its log odds in tenths. */
export interface PackedOdds {
  readonly words: string;
  readonly letters: string;
}

/** The letter of 0; the alphabet reaches from -1.2 to 1.3. */
const zero = 'm'.charCodeAt(0);
const tenths = 10;

/** Words of a language, or of none, with their log odds in whole tenths; more than the alphabet tells is cut. */
function pack(odds: readonly (readonly [word: string, odds: number])[]): PackedOdds {
  const sorted = odds.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const letterOf = (value: number) =>
    String.fromCharCode(zero + Math.max(-12, Math.min(13, Math.round(value * tenths))));
  return {
    words: packWords(sorted.map(([word]) => word)),
    letters: sorted.map(([, value]) => letterOf(value)).join(''),
  };
}

/** The words of a package and their log odds. */
export function unpackOdds({
  words,
  letters,
}: PackedOdds): readonly (readonly [word: string, odds: number])[] {
  return unpackWords(words).map((word, at) => [word, (letters.charCodeAt(at) - zero) / tenths]);
}

/** Writes log odds as people read them: a line per value, the lowest first, as `packOdds` takes it. */
export function writeOdds(odds: ReadonlyMap<string, number>): string {
  const values = [...new Set(odds.values())].sort((one, other) => one - other);
  const lines = values.map((value) => {
    const words = Array.from(odds).flatMap(([word, its]) => (its === value ? [word] : []));
    return `${value.toFixed(1)}: ${words.sort().join(' ')}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Word → log odds, of a text that `writeOdds` wrote. */
export function readOdds(text: string): ReadonlyMap<string, number> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [value = '', list = ''] = line.split(': ');
      return list.split(' ').map((word): [string, number] => [word, Number(value)]);
    }),
  );
}

/** Packs log odds: words of Latin letters, and those in Chinese, whose characters take more place. */
export function packOdds(odds: ReadonlyMap<string, number>): {
  readonly latin: PackedOdds;
  readonly chinese: PackedOdds;
} {
  const isLatin = ([word]: readonly [string, number]) => /^\p{ASCII}*$/u.test(word);
  const entries = [...odds];
  return {
    latin: pack(entries.filter(isLatin)),
    chinese: pack(entries.filter((one) => !isLatin(one))),
  };
}
