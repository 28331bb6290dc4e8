import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '../../questionnaire/model';
import { inSlices } from './in-slices';

export interface Answers {
  /** What is known so far, by row. */
  readonly known: ReadonlyMap<number, Answer>;
  /** The answer to one question, worked out now where it is not known yet. */
  readonly of: (question: Question) => Answer;
}

/** Answers every question, a few at a time, so that the page never stands still. */
export function useAnswers(answer: (question: Question) => Answer, questions: readonly Question[]): Answers {
  const cache = useMemo(() => new Map<Question, Answer>(), [answer]);
  const [known, setKnown] = useState<ReadonlyMap<number, Answer>>(new Map());
  const of = useCallback(
    (question: Question) => {
      const found = cache.get(question) ?? answer(question);
      cache.set(question, found);
      return found;
    },
    [answer, cache],
  );
  const asked = useRef(questions);
  useEffect(() => {
    // Where there is more to answer from, what was known stays until it is known better.
    const before = asked.current === questions ? known : undefined;
    asked.current = questions;
    let at = 0;
    const found = new Map(before);
    return inSlices(
      () => {
        const question = questions[at];
        if (question) found.set(question.row, of(question));
        at += 1;
        return at >= questions.length;
      },
      () => setKnown(new Map(found)),
    );
  }, [questions, of]);
  return { known, of };
}
