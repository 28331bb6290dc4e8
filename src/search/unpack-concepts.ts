import { type Concept, parseConcepts, parseTerm } from './concepts';
import type { PackedConcepts } from './pack-concepts';
import { unpackWords } from './pack-words';

/** The concepts of the packed table, in its order. */
export function unpackConcepts({ properties, english, chinese, other }: PackedConcepts): readonly Concept[] {
  const termsIn = (column: string) => column.split('\n').map((line) => unpackWords(line).map(parseTerm));
  const [ofEnglish, ofChinese, ofOthers] = [english, chinese, other].map(termsIn);
  return parseConcepts({ file: '', text: properties }).map((concept, at) => ({
    ...concept,
    terms: [...(ofEnglish?.[at] ?? []), ...(ofChinese?.[at] ?? [])],
    foreignTerms: ofOthers?.[at] ?? [],
  }));
}
