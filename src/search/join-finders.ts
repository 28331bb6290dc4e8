import type { Finder, Hit } from './finder';
import { mergeRanges } from './marks';

/** Certain ones first, then the better; among equals those of the first list. Each list keeps its own order. */
function interleave(one: readonly Hit[], other: readonly Hit[]): readonly Hit[] {
  return [...one, ...other].sort((a, b) => Number(b.confident) - Number(a.confident) || b.score - a.score);
}

/**
 * Answers from two indexes at once. Each reads the query for itself, so that the hits of the first are the very same as
 * without the other, in the same order, with the same passages and as certain. The gaps are those that the first knows.
 */
export function joinFinders(first: Finder, other: Finder): Finder {
  return (text, limit) => {
    const answer = first(text, limit);
    const more = other(text, limit);
    return {
      hits: interleave(answer.hits, more.hits).slice(0, limit === undefined ? undefined : Math.max(0, limit)),
      gaps: answer.gaps,
      marks: (shown) => mergeRanges([...answer.marks(shown), ...more.marks(shown)]),
    };
  };
}
