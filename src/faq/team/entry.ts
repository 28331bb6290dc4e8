import type { Entry, Sentence } from '../model';
import { splitSentences } from '../sentences';

/** What a team's entry is made from; the rest follows. */
export interface TeamSource extends Pick<Entry, 'id' | 'question' | 'answer'> {
  readonly team: NonNullable<Entry['team']>;
}

/** Of many entries few are shown: the others' sentences wait until they are asked for. */
export function createTeamEntry({ id, question, answer, team }: TeamSource): Entry & TeamSource {
  let sentences: readonly Sentence[] | undefined;
  return {
    id,
    label: id,
    question,
    section: 'team',
    answer,
    get sentences() {
      sentences ??= splitSentences(answer);
      return sentences;
    },
    team,
  };
}
