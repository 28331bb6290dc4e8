import { packWords, unpackWords } from '../values/pack-words';

/** Words, packed, and a letter for each: its log odds in tenths. */
export interface PackedOdds {
  readonly words: string;
  readonly letters: string;
}

const tenths = 10;
/** The letter of 0. */
const zero = 'm'.charCodeAt(0);
const least = 'a'.charCodeAt(0) - zero;
const most = 'z'.charCodeAt(0) - zero;

/** The tenths of log odds that a letter tells: what the alphabet does not reach is cut. */
function tenthsOf(odds: number): number {
  return Math.max(least, Math.min(most, Math.round(odds * tenths)));
}

/** Log odds as a package counts them. */
export function countedOdds(odds: number): number {
  return tenthsOf(odds) / tenths;
}

/** Words with their log odds. */
function pack(odds: readonly (readonly [word: string, odds: number])[]): PackedOdds {
  const sorted = odds.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: packWords(sorted.map(([word]) => word)),
    letters: String.fromCharCode(...sorted.map(([, value]) => zero + tenthsOf(value))),
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
