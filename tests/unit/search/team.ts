import type { Entry } from '../../../src/faq/model';
import { createTeamEntry } from '../../../src/faq/team/entry';

/** A team's entry as the policy would give it. */
export function teamEntry(id: string, question: string, answer: string): Entry {
  return createTeamEntry({ id, question, answer, team: { rules: [] } });
}
