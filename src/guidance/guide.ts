/** What the text says about a console page. */
import type { ConsolePage } from '../console/page';
import type { Entry, Faq } from '../faq/model';
import { officialNotes } from '../faq/notes';
import type { Notes } from '../faq/notes/model';
import { answering, answerOf } from './answer';
import { dutiesOf, toDuty } from './duties';
import { type Duty, type Guidance, type GuidedEntry, shownFirst } from './model';
import { type PageNotes, pageNotesOf } from './page-notes';
import { entryRelevance, inOrder, type WeighedStatement, weighStatements } from './relevance';
import { withTeamEntries } from './team-entries';

/** After the first rows, an entry this much less relevant than the first is not listed. */
const leastShare = 0.25;

/**
 * Takes a detected page (any task and region, or none) and the FAQ, with a team's entries or without.
 * Gives the answer in our words, the passages that matter most there, who does what, and the entries ranked, each with its reason.
 * Rests on `notes` alone, as a rule on the official ones; notes that do not match the FAQ count for nothing. Never throws.
 */
export function guide(page: ConsolePage, faq: Faq, notes: Notes = officialNotes): Guidance {
  const pageNotes = pageNotesOf(page, notes);
  const weighed = weighStatements(notes.statements, faq, page.product, pageNotes);
  const keyPassages = inOrder(weighed, pageNotes.keyPassages);
  const { service } = pageNotes;
  const yours = answering('yours', weighed, pageNotes);
  const theirs = answering('theirs', weighed, pageNotes);
  return {
    page,
    answer: answerOf(yours, theirs, pageNotes, notes.gaps),
    keyPassages: keyPassages.map(({ quote }) => quote),
    further: { yours: furtherOf('yours', keyPassages), theirs: furtherOf('theirs', keyPassages) },
    yours: dutiesOf(weighed, 'yours', keyPassages, yours, service.always),
    theirs: dutiesOf(weighed, 'theirs', keyPassages, theirs, service.always),
    entries: withTeamEntries(rankEntries(page, faq, pageNotes, weighed, keyPassages), faq.team, page),
  };
}

function furtherOf(owner: 'yours' | 'theirs', keyPassages: readonly WeighedStatement[]): readonly Duty[] {
  return keyPassages
    .slice(1)
    .filter(({ statement }) => statement.owner === owner)
    .map(toDuty);
}

function rankEntries(
  page: ConsolePage,
  faq: Faq,
  pageNotes: PageNotes,
  weighed: readonly WeighedStatement[],
  keyPassages: readonly WeighedStatement[],
): readonly GuidedEntry[] {
  const ranked = faq.entries
    .map((entry) => {
      const said = weighed.filter(({ statement }) => statement.entry === entry.id);
      return { entry, said, relevance: entryRelevance(said, pageNotes) };
    })
    .sort((a, b) => b.relevance - a.relevance);
  const least = leastShare * (ranked[0]?.relevance ?? 0);
  return ranked
    .filter(({ relevance }, at) => relevance > 0 && (at < shownFirst || relevance >= least))
    .flatMap(({ entry, said }) => guideEntry(page, pageNotes, entry, keyPassageOf(said, keyPassages)));
}

/** The page's own key passage where it stands in this entry; else what the entry says most about the page. */
function keyPassageOf(
  said: readonly WeighedStatement[],
  keyPassages: readonly WeighedStatement[],
): WeighedStatement | undefined {
  const [best] = [...said].sort((a, b) => b.relevance - a.relevance);
  return keyPassages.find((each) => said.includes(each)) ?? best;
}

function guideEntry(
  page: ConsolePage,
  { task }: PageNotes,
  entry: Entry,
  best: WeighedStatement | undefined,
): readonly GuidedEntry[] {
  if (!best) return [];
  const { statement, quote } = best;
  const reason = {
    product: page.product,
    ...(task === undefined ? {} : { task }),
    because: statement.because,
  };
  return [{ entry, reason, keyPassage: quote }];
}
