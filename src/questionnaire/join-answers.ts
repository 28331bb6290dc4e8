import type { Hit } from '../search/finder';
import type { Answer, Verdict } from './model';

const strength: Readonly<Record<Verdict, number>> = { answered: 2, related: 1, silent: 0 };

function isBetter(one: Answer, other: Answer): boolean {
  const ahead = strength[one.verdict] - strength[other.verdict];
  const scoreOf = ({ candidates: [first] }: Answer) => first?.score ?? 0;
  return ahead > 0 || (ahead === 0 && scoreOf(one) > scoreOf(other));
}

function byCertainty(one: Hit, other: Hit): number {
  return Number(other.confident) - Number(one.confident) || other.score - one.score;
}

/**
 * One answer to a question that was answered from two lists of entries. The better one leads, with its verdict and its
 * first candidate; the best of `own` is always offered, however many others there are. A gap of the official text stays
 * named, unless a certain entry of the `library` leads.
 * @param most as many candidates.
 */
export function joinAnswers(own: Answer, library: Answer, most: number): Answer {
  const [lead, other] = isBetter(library, own) ? [library, own] : [own, library];
  const [first] = lead.candidates;
  if (!first) return own;
  const [best] = own.candidates;
  const rest = [...lead.candidates.slice(1), ...other.candidates].sort(byCertainty);
  const candidates = [first, ...rest].slice(0, most);
  if (best && !candidates.includes(best)) candidates[most - 1] = best;
  const { gap } = own;
  return {
    verdict: lead.verdict,
    candidates,
    ...(gap && !(lead === library && first.confident) && { gap }),
  };
}
