/** How much a statement, and the entry that makes it, speaks of a page. */
import type { ProductId } from '../console/page';
import type { Faq } from '../faq/model';
import { namesAny } from '../faq/names-any';
import type { Statement, Topic } from '../faq/notes/model';
import { quoteWords } from '../faq/passages';
import type { Quote } from './model';
import type { PageNotes } from './page-notes';

/** What naming the page's service is worth to a statement that speaks of the page, in the notes' weights. */
const naming = 2;

/** What naming it in the very words is worth on top: of one sentence's statements, the one with the name. */
const namingWords = 0.5;

/** What an entry gains by holding the page's key passage: the first, the second. */
const keyPassageGains = [4, 2] as const;

/** A statement as it stands in this text, weighed for one page. */
export interface WeighedStatement {
  readonly statement: Statement;
  readonly quote: Quote;
  /** True where the quoted sentences name the page's service. */
  readonly named: boolean;
  /** 0 where it does not speak of the page at all. */
  readonly relevance: number;
}

/** Of these statements, in their order, those that may stand on a page of this product; one whose words are gone is left out. */
export function weighStatements(
  statements: readonly Statement[],
  faq: Pick<Faq, 'entries'>,
  product: ProductId,
  pageNotes: PageNotes,
): readonly WeighedStatement[] {
  const { names } = pageNotes.service;
  return statements
    .filter(({ only }) => only === undefined || only.includes(product))
    .flatMap((statement) => {
      const entry = faq.entries.find(({ id }) => id === statement.entry);
      const quoted = entry && quoteWords(entry, statement.words);
      if (!quoted) return [];
      const { clause, owner } = statement;
      const quote = { ...quoted, clause, ...(owner && { owner }) };
      const named = namesAny(quote.text, names);
      const spoken = overlap(statement, pageNotes);
      const byName =
        named && spoken > 0
          ? naming + (statement.words.some((words) => namesAny(words, names)) ? namingWords : 0)
          : 0;
      const relevance = spoken + byName;
      return [{ statement, quote, named, relevance }];
    });
}

function overlap({ topics }: Statement, pageNotes: PageNotes): number {
  return topicsOf(pageNotes).reduce((sum, [topic, weight]) => sum + weight * (topics[topic] ?? 0), 0);
}

/** Those of these ids, in the order of the ids; one that is not there is left out. */
export function inOrder(
  weighed: readonly WeighedStatement[],
  ids: readonly string[],
): readonly WeighedStatement[] {
  return ids.flatMap((id) => weighed.filter(({ statement }) => statement.id === id));
}

/**
 * For each topic of the page, the statement of the entry that speaks of it most; naming the service where it
 * speaks of the page counts once, holding a key passage too.
 */
export function entryRelevance(said: readonly WeighedStatement[], pageNotes: PageNotes): number {
  const spoken = topicsOf(pageNotes).reduce(
    (sum, [topic, weight]) =>
      sum + weight * Math.max(0, ...said.map(({ statement }) => statement.topics[topic] ?? 0)),
    0,
  );
  const names = said.some(({ named, relevance }) => named && relevance > 0);
  const gains = pageNotes.keyPassages.map((id, at) =>
    said.some(({ statement }) => statement.id === id) ? (keyPassageGains[at] ?? 0) : 0,
  );
  return spoken + (names ? naming : 0) + Math.max(0, ...gains);
}

function topicsOf({ topics }: PageNotes): readonly (readonly [Topic, number])[] {
  return Object.entries(topics) as [Topic, number][];
}
