/** What matters on one console page. */

import type { ConsolePage, ProductId } from '../console/page';
import type { Entry, Passage, Range } from '../faq/model';
import type { Localized } from '../locales/localized';

/** Whose part: the customer's or Alibaba Cloud's. */
export type Owner = 'yours' | 'theirs';

/** Whole official sentences; `emphasis` (ours) are offsets into `text`. */
export interface Quote {
  readonly entry: Entry;
  readonly passage: Passage;
  readonly text: string;
  readonly emphasis: readonly Range[];
  /** What they say, in our words; absent on a team's. */
  readonly clause?: Localized;
  /** Whose part they tell; absent where they tell nobody's. */
  readonly owner?: Owner;
}

/** The rule that put something on the page: the service, or the task of that service. */
interface Reason {
  readonly product: ProductId;
  readonly task?: string;
  /** What on this page the entry speaks of, in our words: “security groups named”. */
  readonly because: Localized;
}

export type DutyKind = 'duty' | 'option' | 'promise';

export interface Duty {
  readonly quote: Quote;
  /** Taken from the sentence's verb; absent where the verb says none of the three (“is provided by”). */
  readonly kind?: DutyKind;
  /** True where the sentence does not name the service of this page. */
  readonly general: boolean;
}

export interface GuidedEntry {
  readonly entry: Entry;
  readonly reason: Reason;
  readonly keyPassage: Quote;
}

/** One side's part in a short phrase of ours, and the official sentence it rests on: `quote.entry.id` is its number. */
export interface Clause {
  readonly text: Localized;
  readonly quote: Quote;
}

/** What is whose on a page, in our words. */
export interface Answer {
  /** Most important first; two where the text says two things of this page. */
  readonly yours: readonly Clause[];
  readonly theirs: readonly Clause[];
  /** What the text does not say: of this page's subject, or of the service. */
  readonly note?: Localized;
}

export interface Guidance {
  readonly page: ConsolePage;
  readonly answer: Answer;
  /** The passage that matters most here; a second one where the page has two. */
  readonly keyPassages: readonly Quote[];
  /** The key passages after the first, on the side whose part they tell. */
  readonly further: Readonly<Record<'yours' | 'theirs', readonly Duty[]>>;
  /** 1–3; what the answer rests on first, where no key passage shows it. */
  readonly yours: readonly Duty[];
  /** 1–2, in the same order. */
  readonly theirs: readonly Duty[];
  /** Ranked, best first; a team's entry stands after the official one it comments on. */
  readonly entries: readonly GuidedEntry[];
}

/** What the text says on where content lies, for a page whose address names a region. Never a verdict. */
export interface RegionGuidance {
  readonly region: string;
  /** True where the page is about copying or moving content: 4.2 then comes first. */
  readonly transfer: boolean;
  /** Whole sentences of 4.1 and 4.2, the one to read first at the front. */
  readonly quotes: readonly Quote[];
}

/** As many official entries are shown before “n more”. */
export const shownFirst = 3;

/** How a page's entries are laid out: rows at once, rows behind “n more”, and a team's notes on their own. */
export interface ArrangedEntries {
  readonly first: readonly GuidedEntry[];
  readonly rest: readonly GuidedEntry[];
  readonly notes: readonly GuidedEntry[];
}

/** A team's note on a listed entry stays with it; one on the page alone stands apart. */
export function arrangeEntries({ entries }: Guidance): ArrangedEntries {
  const listed = new Set(entries.filter(({ entry }) => !entry.team).map(({ entry }) => entry.id));
  const first: GuidedEntry[] = [];
  const rest: GuidedEntry[] = [];
  const notes: GuidedEntry[] = [];
  let official = 0;
  for (const guided of entries) {
    const { team } = guided.entry;
    if (!team) official += 1;
    if (team && !listed.has(team.comments ?? '')) notes.push(guided);
    else (official <= shownFirst ? first : rest).push(guided);
  }
  return { first, rest, notes };
}
