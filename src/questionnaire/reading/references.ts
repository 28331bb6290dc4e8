import type { Question } from '../model';

/** “DATA-15”, “A&A-02.1”, “AC-2(3)”: a code speaks for itself. */
const code = /[A-Za-z0-9&]+(?:[-_./][A-Za-z0-9&]+)*(?:\([a-z0-9]{1,3}\))?/g;
const isCode = (id: string) => id.length >= 3 && /[A-Za-z].*\d/.test(id);

/** “question 12”, “问题 3”: a bare number is a reference only after such a word. */
const number =
  /(?<!\p{L})(?:questions?|items?|q|nr|points?|answers? to|问题|第|序号|题号)[.:]?\s*(\d+(?:[.-]\d+)*)/giu;

/** “the access described above”: the question before it. */
const above =
  /上述|前述|上一?题|\b(?:described|mentioned|named|stated|listed|given) (?:above|before)\b|\babove[- ]mentioned\b|\bprevious question\b/iu;

/** Adds to each question the ids of others that it, or the guidance beside it, mentions. */
export function withReferences(
  questions: readonly Question[],
  besides: (question: Question) => string,
): readonly Question[] {
  const known = new Set(questions.flatMap(({ id }) => (id ? [id] : [])));
  return questions.map((question, at) => {
    const text = `${question.text}\n${besides(question)}`;
    const codes = [...text.matchAll(code)].map(([found]) => found).filter(isCode);
    const numbers = [...text.matchAll(number)].map(([, found = '']) => found);
    const before = above.test(question.text) ? questions[at - 1]?.id : undefined;
    const named = [...codes, ...numbers, ...(before ? [before] : [])];
    const others = named.filter((id) => known.has(id) && id !== question.id);
    return others.length > 0 ? { ...question, refersTo: [...new Set(others)] } : question;
  });
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
