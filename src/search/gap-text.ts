import type { AskedGap } from '../faq/notes/model';
import type { ConceptText } from './concept-texts';

/** Writes the known gaps of the text as the table writes concepts, so that typos and other forms of their terms are found alike. */
export function gapText(gaps: readonly AskedGap[]): ConceptText {
  const lines = gaps.flatMap(({ id, said = [], terms }) => [
    `[${id}]`,
    'kind: not in the FAQ',
    ...(said.length > 0 ? [`spoken of in: ${said.join(' ')}`] : []),
    'English:',
    ...terms.en,
    '中文:',
    ...terms.zh,
  ]);
  return { file: 'gaps', text: lines.join('\n') };
}
