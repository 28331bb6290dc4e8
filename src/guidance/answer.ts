/** The answer: a clause or two of ours a side, each resting on official sentences, and what the text does not say. */
import { silenceSentence } from '../faq/gap-sentence';
import type { Gap } from '../faq/notes/model';
import type { Localized } from '../locales/localized';
import type { Answer, Clause } from './model';
import type { PageNotes } from './page-notes';
import type { WeighedStatement } from './relevance';

/**
 * Takes what a page is about, the statements that may stand on it, and the known gaps. Both sides have a clause as long as the text
 * has a sentence for them: those that our notes choose for the page, else what speaks most of it.
 */
export function answerOf(
  { answer, service }: PageNotes,
  weighed: readonly WeighedStatement[],
  gaps: readonly Gap[],
): Answer {
  const silent = gaps.filter(({ id }) => answer?.silent?.includes(id));
  const note: Localized | undefined =
    silent.length > 0 ? silenceSentence(silent) : (answer?.note ?? service.unnamed ?? service.unplaced);
  return {
    yours: clausesOf('yours', weighed, answer?.yours),
    theirs: clausesOf('theirs', weighed, answer?.theirs),
    ...(note && { note }),
  };
}

function clausesOf(
  owner: 'yours' | 'theirs',
  weighed: readonly WeighedStatement[],
  chosen: readonly string[] = [],
): readonly Clause[] {
  const found = chosen.flatMap((id) => weighed.filter(({ statement }) => statement.id === id));
  const [most] = weighed
    .filter(({ statement }) => statement.owner === owner)
    .sort((a, b) => b.relevance - a.relevance);
  const shown = found.length > 0 || !most ? found : [most];
  return shown.map(({ statement, quote }) => ({ text: statement.clause, quote }));
}
