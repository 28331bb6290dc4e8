import type { Entry } from '../faq/model';
import { gapsOf } from '../faq/notes/gaps';
import type { Gap } from '../faq/notes/model';
import { createFinder, type Hit } from '../search/finder';
import { longestQuery } from '../search/query';
import { createIndex, type SearchIndex } from '../search/search-index';
import { askingParts } from './asking-part';
import { joinAnswers } from './join-answers';
import type { Answer, Question, Verdict } from './model';
import { createSupport, type SupportBy } from './support';

/** As many entries are offered. */
const mostCandidates = 3;
/** Share of the question's telling words that an entry has to speak of before it is called an answer. */
const enoughForAnswer = 0.55;
/** The same before it is called related. */
const enoughForRelated = 0.3;
/** Fewer telling words are an elliptic question: its heading says what it is about. */
const fewWords = 2;
/** Pieces of one question that are looked up: some ten thousand characters. What is longer is a document. */
const mostPieces = 20;

/** What one or more texts come to. */
interface Reading {
  readonly hits: readonly Hit[];
  /** Ids. */
  readonly gaps: readonly string[];
}

type Answerer = (question: Question) => Answer;

/**
 * Prepares answers from `entries`, official and a team's alike. The returned function takes any question and never
 * throws. What is asked is the question's asking part, however long; the section helps to understand a short one, and
 * is no reason to call anything an answer. `answered`: the search is certain of the first candidate, and that candidate
 * speaks of most of what is asked. `silent`: a known gap of the official text, named, or nothing near it.
 */
export function createAnswerer(entries: readonly Entry[]): Answerer {
  return answererOf(createIndex(entries));
}

/** Those of one index, with and without more. */
interface Answerers {
  /** As `createAnswerer` gives it for the entries of the index. */
  readonly own: Answerer;
  /** One that answers from a library too: see `joinAnswers`. */
  withLibrary(library: SearchIndex): Answerer;
}

export function createAnswerers(index: SearchIndex): Answerers {
  const own = answererOf(index);
  return {
    own,
    withLibrary(library) {
      const other = answererOf(library, mostPieces);
      return (question) => joinAnswers(own(question), other(question), mostCandidates);
    },
  };
}

/** @param most as many hits of a piece are looked at: of a library's thousands, the first. */
function answererOf(index: SearchIndex, most?: number): Answerer {
  const find = createFinder(index);
  const support = createSupport(index);

  const read = (pieces: readonly string[]): Reading => {
    const readings = pieces.map((piece) => find(piece, most));
    const [only] = readings;
    if (readings.length === 1 && only) return only;
    return { hits: join(readings), gaps: [...new Set(readings.flatMap(({ gaps }) => gaps))] };
  };

  const verdictOn = (supportBy: SupportBy, first: Hit, gaps: readonly Gap[], isShort: boolean): Verdict => {
    const { words, share } = supportBy(first.place);
    const isSaid = gaps.every(({ said }) => first.entry.team || said?.includes(first.entry.id));
    if (!isSaid) return 'silent';
    if (first.confident && share >= enoughForAnswer) return 'answered';
    return share >= enoughForRelated || (isShort && words === 0 && first.confident) ? 'related' : 'silent';
  };

  return ({ text, section }) => {
    const parts = askingParts(text).map((part) => {
      const pieces = piecesOf(part);
      return { pieces, supportBy: support(pieces) };
    });
    const asked = parts.find(({ supportBy }) => supportBy().words > 0) ?? parts[0];
    if (!asked) return { verdict: 'silent', candidates: [] };
    const { pieces, supportBy } = asked;
    const isShort = section !== undefined && supportBy().words < fewWords;
    const { hits, gaps: ids } = read(isShort ? piecesOf(`${section}: ${pieces.join('')}`) : pieces);
    const gaps = gapsOf(ids);
    const [first] = hits;
    const [gap] = first?.entry.team && first.confident ? [] : gaps;
    return {
      verdict: first ? verdictOn(supportBy, first, gaps, isShort) : 'silent',
      candidates: hits.slice(0, mostCandidates),
      ...(gap && { gap }),
    };
  };
}

/** A text in pieces that the search takes whole, cut between clauses, else between words. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '' && pieces.length < mostPieces; ) {
    const cut = rest.length <= longestQuery ? rest.length : placeToCut(rest.slice(0, longestQuery));
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return pieces;
}

function placeToCut(head: string): number {
  const clauses = [...head.matchAll(/[,;:，、；：)）]\s*|\s[–—-]\s/gu)];
  const clause = Math.max(0, ...clauses.map(({ 0: stop, index }) => index + stop.length));
  if (clause > head.length / 2) return clause;
  return head.lastIndexOf(' ') + 1 || head.length;
}

/** The hits of several readings as one list: those that lead in most of them first. */
function join(readings: readonly Reading[]): readonly Hit[] {
  const sums = new Map<Entry, { hit: Hit; sum: number }>();
  for (const { hits } of readings) {
    for (const hit of hits) {
      const share = hit.score / (hits[0]?.score ?? 1);
      const known = sums.get(hit.entry);
      sums.set(hit.entry, { hit: known?.hit.confident ? known.hit : hit, sum: (known?.sum ?? 0) + share });
    }
  }
  return [...sums.values()].sort((one, other) => other.sum - one.sum).map(({ hit }) => hit);
}
