import { askedGaps } from '../faq/notes/asked-gaps';
import { packWords } from '../values/pack-words';
import { conceptTexts } from './concept-texts';
import { functionWords } from './function-words';
import { gapText } from './gap-text';
import ordinaryWords from './ordinary-words.txt?raw';
import { packConcepts } from './pack-concepts';
import { packRising } from './pack-numbers';
import simplified from './simplified.txt?raw';
import { stem } from './stem';

const wordsOf = (text: string) => text.trim().split(/\s+/);

function stopStemsOf(words: string): readonly string[] {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...new Set(wordsOf(plain).map(stem))].sort();
}

/**
 * What the search carries of the texts that people read and edit, as plain data. A build writes the values themselves in
 * place of this module (`src/build/inline-tables.ts`).
 */

/** Code points of Traditional characters, and of their Simplified ones in the same order. */
export const simplifiedPairs = [0, 1].map((at) =>
  packRising(wordsOf(simplified).map((pair) => pair.charCodeAt(at))),
);
export const stopStems = packWords(stopStemsOf(Object.values(functionWords).join(' ')));
export const ordinaryStems = packWords(wordsOf(ordinaryWords));
export const concepts = packConcepts(conceptTexts);
/** The known gaps, concepts of their own. */
export const gaps = packConcepts([gapText(askedGaps)]);
