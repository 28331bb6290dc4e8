import { conceptTexts } from './concept-texts';
import { functionWords } from './function-words';
import ordinaryWords from './ordinary-words.txt?raw';
import { packConcepts } from './pack-concepts';
import { packWords } from './pack-words';
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

/** Of a Traditional character and its Simplified one each. */
export const simplifiedPairs = wordsOf(simplified).join(' ');
export const stopStems = packWords(stopStemsOf(Object.values(functionWords).join(' ')));
export const ordinaryStems = packWords(wordsOf(ordinaryWords));
export const concepts = packConcepts(conceptTexts);
