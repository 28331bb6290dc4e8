import { askedGaps } from '../faq/notes/asked-gaps';
import { packWords } from '../values/pack-words';
import { conceptTexts } from './concept-texts';
import { functionWords } from './function-words';
import { gapText } from './gap-text';
import ordinaryWords from './ordinary-words.txt?raw';
import { charactersOf, packCharacters } from './pack-characters';
import { type PackedConcepts, packConcepts } from './pack-concepts';
import { packRising } from './pack-numbers';
import { packOdds, readOdds } from './pack-odds';
import simplified from './simplified.txt?raw';
import { stem } from './stem';
import oddsText from './word-odds.txt?raw';

const wordsOf = (text: string) => text.trim().split(/\s+/);

function stopStemsOf(words: string): readonly string[] {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...new Set(wordsOf(plain).map(stem))].sort();
}

const pairs = wordsOf(simplified);
const table = packConcepts(conceptTexts);
const known = packConcepts([gapText(askedGaps)]);
const used = charactersOf([
  ...[table.chinese, known.chinese, ...pairs.map((pair) => pair.charAt(1))],
  oddsText.replace(/\p{ASCII}/gu, ''),
]);

const { latin, chinese } = packOdds(readOdds(oddsText));

function inCharacters(packed: PackedConcepts): PackedConcepts {
  return { ...packed, chinese: packCharacters(packed.chinese, used) };
}

/**
 * What the search carries of the texts that people read and edit, as plain data. A build writes the values themselves in
 * place of this module (`src/build/inline-tables.ts`).
 */

/** Code points of the characters that Chinese is written in here. */
export const characters = packRising(used.map((character) => character.charCodeAt(0)));
/** Code points of Traditional characters, and the places of their Simplified ones among `characters`, in the same order. */
export const simplifiedPairs = [
  packRising(pairs.map((pair) => pair.charCodeAt(0))),
  packRising(pairs.map((pair) => used.indexOf(pair.charAt(1)))),
];
export const stopStems = packWords(stopStemsOf(Object.values(functionWords).join(' ')));
export const ordinaryStems = packWords(wordsOf(ordinaryWords));
/** The log odds of words, the Chinese ones in `characters`. */
export const wordOdds = { latin, chinese: { ...chinese, words: packCharacters(chinese.words, used) } };
/** The concepts, their Chinese in `characters`; `unpackTable` reads them. */
export const concepts = inCharacters(table);
/** The known gaps, each a concept of its own. */
export const gaps = inCharacters(known);
