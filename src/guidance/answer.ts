/** The answer: one clause of ours a side, each resting on official sentences. */
import type { ServiceNotes } from '../faq/notes/model';
import type { Answer, Clause } from './model';
import type { WeighedStatement } from './relevance';

/**
 * Takes the statements that may stand on a page, and those of its key passages. Both sides have a clause as long as the text has
 * a sentence for them: of the key passages' where one tells that side's part, else of what speaks most of the page.
 */
export function answerOf(
  weighed: readonly WeighedStatement[],
  keyPassages: readonly WeighedStatement[],
  { unnamed, unplaced }: ServiceNotes,
): Answer {
  const note = unnamed ?? unplaced;
  return {
    yours: clausesOf('yours', weighed, keyPassages),
    theirs: clausesOf('theirs', weighed, keyPassages),
    ...(note && { note }),
  };
}

function clausesOf(
  owner: 'yours' | 'theirs',
  weighed: readonly WeighedStatement[],
  keyPassages: readonly WeighedStatement[],
): readonly Clause[] {
  const own = (statements: readonly WeighedStatement[]) =>
    statements.filter(({ statement }) => statement.owner === owner);
  const byRelevance = own(weighed).sort((a, b) => b.relevance - a.relevance);
  return [...own(keyPassages), ...byRelevance].slice(0, 1).map(toClause);
}

function toClause({ statement, quote }: WeighedStatement): Clause {
  return { text: statement.clause, quote };
}
