/**
 * Porter's English stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980), with -ise folded to -ize
 * first so that both spellings meet.
 */

const vowels = 'aeiou';

function isConsonant(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (vowels.includes(letter)) return false;
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** Number of vowel–consonant sequences in the first `length` letters, Porter's m. */
function measure(word: string, length = word.length): number {
  let sequences = 0;
  let afterVowel = false;
  for (let at = 0; at < length; at += 1) {
    const consonant = isConsonant(word, at);
    if (consonant && afterVowel) sequences += 1;
    afterVowel = !consonant;
  }
  return sequences;
}

function containsVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at += 1) if (!isConsonant(stem, at)) return true;
  return false;
}

function endsInCvc(stem: string): boolean {
  const at = stem.length - 1;
  return (
    at >= 2 &&
    isConsonant(stem, at) &&
    !isConsonant(stem, at - 1) &&
    isConsonant(stem, at - 2) &&
    !'wxy'.includes(stem.charAt(at))
  );
}

function endsInDouble(stem: string): boolean {
  const last = stem.length - 1;
  return last > 0 && stem.charAt(last) === stem.charAt(last - 1) && !vowels.includes(stem.charAt(last));
}

/** Suffix → replacement, longest first within a step; applied where the stem before it has m > 0. */
const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['entli', 'ent'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['eli', 'e'],
];

const step3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const step4 = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou|(?<=[st])ion)$/;

function replaceSuffix(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [suffix, replacement] of table) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > 0 ? stem + replacement : word;
  }
  return word;
}

function plural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = /(ed|ing)$/.exec(word);
  if (!suffix) return word;
  const stem = word.slice(0, suffix.index);
  if (!containsVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsInCvc(stem) ? `${stem}e` : stem;
}

function tidy(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const shorter = stem.slice(0, -1);
    const m = measure(shorter);
    if (m > 1 || (m === 1 && !endsInCvc(shorter))) stem = shorter;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** Forms that no suffix rule reaches, and `use`, of which Porter makes `us`, another word. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'use:used,uses,using,use choose:chose,chosen sell:sold send:sent keep:kept hold:held steal:stole,stolen ' +
    'see:saw,seen write:wrote,written build:built tell:told hide:hid,hidden lose:lost buy:bought take:took,taken ' +
    'give:gave,given break:broke,broken speak:spoke,spoken hear:heard pay:paid hack:hacked leave:leaving,leaves'
  )
    .split(' ')
    .flatMap((group) => {
      const [base = '', forms = ''] = group.split(':');
      return forms.split(',').map((form): [string, string] => [form, base]);
    }),
);

/** Words come again and again; so many stems are remembered. */
const remembered = 20_000;
const stems = new Map<string, string>();

/** Takes one folded word (lower case, a–z only is stemmed; anything else comes back as it is) and returns its stem. */
export function stem(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  if (stems.size >= remembered) stems.clear();
  const found = porter(form);
  stems.set(form, found);
  return found;
}

function porter(form: string): string {
  const word = irregular.get(form) ?? form;
  if (word === 'use' || word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let s = word.replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, (all, rest: string) =>
    word.length - all.length >= 4 ? `iz${rest}` : all,
  );
  s = pastAndGerund(plural(s));
  if (s.endsWith('y') && containsVowel(s.slice(0, -1))) s = `${s.slice(0, -1)}i`;
  s = replaceSuffix(replaceSuffix(s, step2), step3);
  const suffix = step4.exec(s);
  if (suffix && measure(s.slice(0, suffix.index)) > 1) s = s.slice(0, suffix.index);
  return tidy(s);
}
