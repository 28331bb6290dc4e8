/** Where each official sentence of a page stands: once, at the first place that asks for it. */
import { overlaps } from './duties';
import type { Answer, Duty, Guidance, Owner, Quote, RegionGuidance } from './model';
import { tellingPart } from './telling-part';

/** One side's sentences: those that name the service, then those that hold for every service. */
export interface SideSentences {
  readonly named: readonly Duty[];
  readonly general: readonly Duty[];
}

export interface PageSentences {
  /** The one that tells the matter at once; absent where the text says nothing of the page. */
  readonly telling?: Quote;
  readonly yours: SideSentences;
  readonly theirs: SideSentences;
  readonly region: readonly Quote[];
}

/** Of the answer and the sentences that stand open beneath it, together; more is not read at a glance. */
const mostWords = 40;

/**
 * The side's sentence that stands open under its part of the answer beside the page's telling one, which is the other
 * side's: its first that names the service, where both are read at a glance.
 */
export function leadOf(owner: Owner, sentences: PageSentences, answer: Answer): Duty | undefined {
  const { telling } = sentences;
  const [lead] = sentences[owner].named;
  if (!lead || telling?.owner === owner) return undefined;
  const said = [
    ...[...answer.yours, ...answer.theirs].map(({ text }) => text.en),
    answer.note?.en ?? '',
    ...(telling ? [shownAtOnce(telling)] : []),
    shownAtOnce(lead.quote),
  ];
  return countWords(said.join(' ')) <= mostWords ? lead : undefined;
}

function shownAtOnce(quote: Quote): string {
  const ranges = tellingPart(quote)?.ranges ?? [{ start: 0, end: quote.text.length }];
  return ranges.map(({ start, end }) => quote.text.slice(start, end)).join(' ');
}

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** Takes what was found for a page, and what the text says on its region; gives no sentence twice. */
export function pageSentences(guidance: Guidance, region?: RegionGuidance): PageSentences {
  const taken: Quote[] = [];
  const take = (quote: Quote) => {
    const isNew = !taken.some((other) => overlaps(quote, other));
    if (isNew) taken.push(quote);
    return isNew;
  };
  const [telling] = guidance.keyPassages;
  if (telling) take(telling);
  const side = (owner: 'yours' | 'theirs'): SideSentences => {
    const fresh = [...guidance.further[owner], ...guidance[owner]].filter(({ quote }) => take(quote));
    return {
      named: fresh.filter(({ general }) => !general),
      general: fresh.filter(({ general }) => general),
    };
  };
  const [yours, theirs] = [side('yours'), side('theirs')];
  return { ...(telling && { telling }), yours, theirs, region: (region?.quotes ?? []).filter(take) };
}
