/** Who does what on a page: the customer's sentences and Alibaba Cloud's, each with the tag its verb gives. */
import type { Duty, DutyKind, Quote } from './model';
import type { WeighedStatement } from './relevance';

const mostYours = 3;
const mostTheirs = 2;

/** A sentence this much less relevant than the side's first is left out. */
const leastShare = 0.25;

/** Whose verb decides: in “services that can process …” the services can, nobody is offered anything. */
const actor = String.raw`\b(?:customers?|users?|they|you|we|Alibaba Cloud)(?: (?:is|are))?(?: also)?`;

/** In the order in which they decide: what binds comes before what is possible. */
const verbs: readonly (readonly [DutyKind, RegExp])[] = [
  ['promise', new RegExp(`${actor} (?:will not|does not|never)\\b`, 'iu')],
  ['duty', new RegExp(`${actor} (?:must|shall|should|responsible)\\b`, 'iu')],
  ['option', new RegExp(`${actor} (?:can|offer)\\b`, 'iu')],
];

/** “can … only after” sets a limit and offers nothing. */
const limited = /\bcan\b[^.]*\bonly\b/u;

/** Takes quoted sentences; gives the tag of their verb, or undefined where it is none of the three. */
export function dutyKind(text: string): DutyKind | undefined {
  const kind = verbs.find(([, verb]) => verb.test(text))?.[0];
  return kind === 'option' && limited.test(text) ? undefined : kind;
}

/**
 * Chooses what stands under one side: what its `answer` rests on, then most relevant first. `shown` are quotes the page already shows:
 * neither they nor statements that say the same are chosen, unless nothing else is left; of the answer, none that is shown. The
 * service's own statements (`always`) are kept in.
 */
export function dutiesOf(
  weighed: readonly WeighedStatement[],
  owner: 'yours' | 'theirs',
  shown: readonly WeighedStatement[],
  answer: readonly WeighedStatement[],
  always: readonly string[],
): readonly Duty[] {
  const standing = ({ statement }: WeighedStatement) => always.includes(statement.id);
  const evidence = answer.filter(({ quote }) => !shown.some((other) => overlaps(quote, other.quote)));
  const own = weighed
    .filter((each) => each.statement.owner === owner && (each.relevance > 0 || standing(each)))
    .sort((a, b) => b.relevance - a.relevance);
  const fresh = withoutRepeats(own, [...shown, ...evidence]);
  const others = evidence.length > 0 || fresh.length > 0 ? fresh : withoutRepeats(own, []);
  const most = (owner === 'yours' ? mostYours : mostTheirs) - evidence.length;
  const least = leastShare * Math.max(0, ...[...others, ...evidence].map(({ relevance }) => relevance));
  const kept = others.filter(standing).slice(0, most);
  const further = others.filter((each) => !standing(each) && each.relevance >= least);
  const chosen = [...kept, ...further.slice(0, most - kept.length)];
  return [...evidence, ...others.filter((each) => chosen.includes(each))].map(toDuty);
}

function withoutRepeats(
  candidates: readonly WeighedStatement[],
  shown: readonly WeighedStatement[],
): readonly WeighedStatement[] {
  const taken = [...shown];
  return candidates.filter((candidate) => {
    if (taken.some((other) => repeats(candidate, other))) return false;
    taken.push(candidate);
    return true;
  });
}

function repeats(one: WeighedStatement, other: WeighedStatement): boolean {
  const samePoint = one.statement.point !== undefined && one.statement.point === other.statement.point;
  return samePoint || overlaps(one.quote, other.quote);
}

/** Whether two quotations have a sentence in common. */
export function overlaps(one: Quote, other: Quote): boolean {
  return (
    one.entry.id === other.entry.id &&
    one.passage.from < other.passage.to &&
    other.passage.from < one.passage.to
  );
}

/** The quotation with the tag of its verb, and whether it names the service. */
export function toDuty({ quote, named }: WeighedStatement): Duty {
  const kind = dutyKind(quote.text);
  return { quote, ...(kind ? { kind } : {}), general: !named };
}
