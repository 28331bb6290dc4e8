import { unpackWords } from '../values/pack-words';
import { characters } from './characters';
import { type Concept, parseConcepts } from './concepts';
import { unpackCharacters } from './pack-characters';
import type { PackedConcepts } from './pack-concepts';
import type { Steps } from './steps';
import { parseTerm } from './terms';

/** The concepts of the packed table, in its order; a step a concept. */
export function* unpackConcepts({
  properties,
  english,
  chinese,
  other,
}: PackedConcepts): Steps<readonly Concept[]> {
  const linesOf = (column: string) => column.split('\n');
  const [ofEnglish, ofChinese, ofOthers] = [english, chinese, other].map(linesOf);
  const termsIn = (line = '') => unpackWords(line).map(parseTerm);
  const concepts: Concept[] = [];
  for (const [at, concept] of parseConcepts({ file: '', text: properties }).entries()) {
    concepts.push({
      ...concept,
      terms: [...termsIn(ofEnglish?.[at]), ...termsIn(ofChinese?.[at])],
      foreignTerms: termsIn(ofOthers?.[at]),
    });
    yield;
  }
  return concepts;
}

/** The concepts of a table of this package, whose Chinese is written in `characters`. */
export function unpackTable(packed: PackedConcepts): Steps<readonly Concept[]> {
  return unpackConcepts({ ...packed, chinese: unpackCharacters(packed.chinese, characters) });
}
