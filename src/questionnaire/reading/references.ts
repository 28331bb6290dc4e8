import type { Question } from '../model';

/** “see question 12”, “问题 3”: a bare number is a reference only after such a word. */
const lead = String.raw`(?:questions?|items?|q|nr|points?|answers? to|问题|第|序号|题号)[.:]?\s*`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** “the access described above”: the question before it. */
const above =
  /上述|前述|上一?题|\b(?:described|mentioned|named|stated|listed|given) (?:above|before)\b|\babove[- ]mentioned\b|\bprevious question\b/iu;

/** Adds to each question the ids of others that it, or the guidance beside it, mentions. */
export function withReferences(
  questions: readonly Question[],
  besides: (question: Question) => string,
): readonly Question[] {
  const ids = questions.flatMap(({ id }) => (id ? [id] : []));
  const known = new Set(ids);
  const pattern = referencePattern([...known]);
  return questions.map((question, at) => {
    const text = `${question.text}\n${besides(question)}`;
    const found = pattern ? [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '') : [];
    const before = above.test(question.text) ? questions[at - 1]?.id : undefined;
    const named = [...found, ...(before ? [before] : [])].filter((id) => known.has(id) && id !== question.id);
    return named.length > 0 ? { ...question, refersTo: [...new Set(named)] } : question;
  });
}

function referencePattern(ids: readonly string[]): RegExp | undefined {
  const longestFirst = [...ids].sort((a, b) => b.length - a.length);
  // A code such as DATA-15 speaks for itself, a number such as 12 does not.
  const codes = longestFirst.filter((id) => /\p{L}.*\d/u.test(id) && id.length >= 3).map(escaped);
  const numbers = longestFirst.filter((id) => /^\d+(?:[.-]\d+)*$/.test(id)).map(escaped);
  const parts = [
    ...(codes.length > 0
      ? [`(?<![\\p{L}\\p{N}])(${codes.join('|')})(?![\\p{L}\\p{N}]|[.-]\\d)`]
      : ['()(?!)']),
    ...(numbers.length > 0 ? [`(?<!\\p{L})${lead}(${numbers.join('|')})(?![\\p{N}]|[.-]\\d)`] : []),
  ];
  return ids.length > 0 ? new RegExp(parts.join('|'), 'giu') : undefined;
}

/** Tells of each question with the same wording as an earlier one which that is. */
export function withRepeats(questions: readonly Question[]): readonly Question[] {
  const firsts = new Map<string, number>();
  return questions.map((question) => {
    const wording = question.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = firsts.get(wording);
    if (first !== undefined) return { ...question, repeats: first };
    if (wording !== '') firsts.set(wording, question.row);
    return question;
  });
}
