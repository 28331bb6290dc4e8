/** What the text says about a console page. */
import type { ConsolePage } from '../console/page';
import type { Entry, Faq } from '../faq/model';
import { band } from './duties';
import { type Guidance, type GuidedEntry, shownFirst } from './model';
import { type Profile, profileOf } from './profile';
import { entryRelevance, type WeighedStatement, weighStatements } from './relevance';
import { placeTeamEntries } from './team-entries';

/** After the first rows, an entry this much less relevant than the first is not listed. */
const leastShare = 0.25;

/**
 * Takes a detected page (any task and region, or none) and the FAQ, with a team's entries or without.
 * Gives the passages that matter most there, who does what, and the entries ranked, each with its reason.
 * Rests on `src/faq/notes` alone; never throws.
 */
export function guide(page: ConsolePage, faq: Faq): Guidance {
  const profile = profileOf(page);
  const weighed = weighStatements(faq, page.product, profile);
  const telling = profile.telling.flatMap((id) => weighed.filter(({ statement }) => statement.id === id));
  const { service } = profile;
  return {
    page,
    telling: telling.map(({ quote }) => quote),
    yours: band(weighed, 'yours', telling, service.always),
    line: service.line,
    theirs: band(weighed, 'theirs', telling, service.always),
    entries: placeTeamEntries(rankEntries(page, faq, profile, weighed, telling), faq.team, page),
    ...(service.unnamed ? { unnamed: service.unnamed } : {}),
  };
}

function rankEntries(
  page: ConsolePage,
  faq: Faq,
  profile: Profile,
  weighed: readonly WeighedStatement[],
  telling: readonly WeighedStatement[],
): readonly GuidedEntry[] {
  const ranked = faq.entries
    .map((entry) => {
      const said = weighed.filter(({ statement }) => statement.entry === entry.id);
      return { entry, said, relevance: entryRelevance(said, profile) };
    })
    .sort((a, b) => b.relevance - a.relevance);
  const least = leastShare * (ranked[0]?.relevance ?? 0);
  return ranked
    .filter(({ relevance }, at) => relevance > 0 && (at < shownFirst || relevance >= least))
    .flatMap(({ entry, said }) => guideEntry(page, profile, entry, mostTelling(said, telling)));
}

/** The page's own telling passage where it stands in this entry; else what the entry says most about the page. */
function mostTelling(
  said: readonly WeighedStatement[],
  telling: readonly WeighedStatement[],
): WeighedStatement | undefined {
  const [best] = [...said].sort((a, b) => b.relevance - a.relevance);
  return telling.find((each) => said.includes(each)) ?? best;
}

function guideEntry(
  page: ConsolePage,
  { task }: Profile,
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
  return [{ entry, reason, telling: quote }];
}
