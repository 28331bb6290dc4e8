/** The answer: a clause or two of ours a side, each resting on official sentences, and what the text does not say. */
import { silenceSentence } from '../faq/gap-sentence';
import type { Gap } from '../faq/notes/model';
import type { Localized } from '../locales/localized';
import type { Answer, Clause } from './model';
import type { PageNotes } from './page-notes';
import { inOrder, type WeighedStatement } from './relevance';

/**
 * The statements that answer one side of a page: those that our notes choose for it; where the text has none of their words, the one
 * that speaks most of the page. None only where no statement tells that side's part.
 */
export function answering(
  owner: 'yours' | 'theirs',
  weighed: readonly WeighedStatement[],
  { answer }: PageNotes,
): readonly WeighedStatement[] {
  const chosen = inOrder(weighed, answer?.[owner] ?? []);
  const [most] = weighed
    .filter(({ statement }) => statement.owner === owner)
    .sort((a, b) => b.relevance - a.relevance);
  return chosen.length > 0 || !most ? chosen : [most];
}

/** Takes what answers each side, what the page is about, and the known gaps. */
export function answerOf(
  yours: readonly WeighedStatement[],
  theirs: readonly WeighedStatement[],
  { answer, service }: PageNotes,
  gaps: readonly Gap[],
): Answer {
  const silent = gaps.filter(({ id }) => answer?.silent?.includes(id));
  const note: Localized | undefined =
    silent.length > 0 ? silenceSentence(silent) : (answer?.note ?? service.unnamed ?? service.unplaced);
  return { yours: yours.map(toClause), theirs: theirs.map(toClause), ...(note && { note }) };
}

function toClause({ statement, quote }: WeighedStatement): Clause {
  return { text: statement.clause, quote };
}
