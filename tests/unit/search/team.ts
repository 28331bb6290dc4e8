import type { Entry } from '../../../src/faq/model';
import { splitSentences } from '../../../src/faq/sentences';

/** A team's entry as the policy would give it. */
export function teamEntry(id: string, question: string, answer: string): Entry {
  return {
    id,
    label: id,
    question,
    section: 'team',
    answer,
    sentences: splitSentences(answer),
    team: { rules: [] },
  };
}
