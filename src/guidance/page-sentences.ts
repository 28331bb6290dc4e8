/** Where each official sentence of a page stands: once, at the first place that asks for it. */
import { overlaps } from './duties';
import type { Duty, Guidance, Quote, RegionGuidance } from './model';

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
