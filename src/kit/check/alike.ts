/** Entries that ask the same, word for word or nearly: staff would find two answers and know of neither which holds. */
import { ownTerms } from '../../search/stopwords';
import { fold, tokenize } from '../../search/tokenize';
import { remember } from '../../values/remember';
import type { KitProblem } from '../model';
import type { PlacedEntry } from './placed-entry';

/** Two entries, and how much they have in common: 1 where the questions are the same. */
interface AlikePair {
  /** Indexes into the entries, the earlier first. */
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Share of their words, of both together, that two questions have in common before they count as alike. */
const alikeQuestions = 0.8;
/** Of questions that have fewer in common the answers must say the same, too. */
const nearQuestions = 0.6;
const alikeAnswers = 0.7;

/** What names one thing of many: `ecs`, `eu-central-1`, `30`. Entries that differ in nothing else are meant to. */
const tellsApart = /\d|^(?:ecs|rds|kms|ram|vpc|oss|maxcompute|isi|actiontrail)$/;

/** Every pair of entries that are alike, the most alike first; each once. Fast for thousands: see `candidates`. */
export function alikePairs(entries: readonly PlacedEntry[]): readonly AlikePair[] {
  const questions = entries.map(({ entry }) => termsOf(entry.question));
  const answers = remember(entries.length, (at: number) => termsOf(entries[at]?.entry.answer ?? ''));
  const pairs: AlikePair[] = [];
  for (const [first, second] of candidates(questions, nearQuestions)) {
    const [one, other] = [questions[first] ?? none, questions[second] ?? none];
    const likeness = shared(one, other);
    if (likeness < nearQuestions || differInKind(one, other)) continue;
    const isNear = likeness >= alikeQuestions || shared(answers(first), answers(second)) >= alikeAnswers;
    if (isNear) pairs.push({ first, second, likeness });
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second);
}

const none: ReadonlySet<string> = new Set();

/** The stems of a text, pairs of Chinese characters; a text of stop words alone is taken as it is. */
function termsOf(text: string): ReadonlySet<string> {
  const tokens = tokenize(text);
  const terms = new Set(tokens.flatMap(ownTerms));
  return terms.size > 0 ? terms : new Set(tokens.map(({ word }) => word));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const term of small) if (large.has(term)) common += 1;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

function differInKind(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const only = (own: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...own].some((term) => !others.has(term) && tellsApart.test(term));
  return only(one, other) && only(other, one);
}

/**
 * All pairs that can reach a likeness: two sets that do have one of their rarest terms in common, so that only those
 * are looked up. Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity Search, 2007.
 */
function* candidates(
  sets: readonly ReadonlySet<string>[],
  likeness: number,
): Generator<readonly [first: number, second: number]> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rareFirst = (a: string, b: string) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  const places = new Map<string, number[]>();
  for (const [second, set] of sets.entries()) {
    const rarest = [...set].sort(rareFirst).slice(0, set.size - Math.ceil(likeness * set.size) + 1);
    const met = new Set<number>();
    for (const term of rarest) {
      const at = places.get(term) ?? [];
      for (const first of at) met.add(first);
      at.push(second);
      places.set(term, at);
    }
    for (const first of met) yield [first, second];
  }
}

/** Pairs nobody would read to the end. */
const mostPairs = 100;

/** The pairs in words, at the later entry of each. */
export function alikeProblems(entries: readonly PlacedEntry[]): readonly KitProblem[] {
  const pairs = alikePairs(entries);
  const told = pairs.slice(0, mostPairs).flatMap(({ first, second }): KitProblem[] => {
    const [before, after] = [entries[first], entries[second]];
    if (!before || !after) return [];
    const place = `${before.file}:${before.line} (“${before.entry.id}”)`;
    const isSame = fold(before.entry.question) === fold(after.entry.question);
    const what = isSame
      ? `“${after.entry.id}” asks the same as ${place}.`
      : `“${after.entry.id}” asks nearly the same as ${place}: “${before.entry.question}”`;
    const mend = 'Keep one of them, or say in the questions what tells them apart.';
    return [{ file: after.file, line: after.line, severity: isSame ? 'warning' : 'look', what, mend }];
  });
  if (pairs.length <= mostPairs) return told;
  const what = `${pairs.length - mostPairs} more pairs of entries ask nearly the same.`;
  return [...told, { file: 'entries', severity: 'look', what, mend: 'Go through those named first.' }];
}
