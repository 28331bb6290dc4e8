import { officialFaq } from '../../../src/faq/official';
import { type Evidence, weigh } from '../../../src/search/confidence';
import { countedOdds } from '../../../src/search/pack-odds';
import { createIndex } from '../../../src/search/search-index';
import { fitLogistic } from './logistic';
import { type Reading, readableSets, readQueries, readThinned } from './readings';

/** A wrong answer that claims to be certain harms more than a right one that does not. */
const wrongWeight = 3;
/** So likely, wrong ones counted so, a certain first hit is to be right. */
const leastChance = 0.6;
const ridge = 1;
/** A word is learned from so many queries at least. */
const leastQueries = 6;
/** How much a word is believed, beside what else speaks for a hit: the ridge holds it the more, the less this is. */
const belief = 0.5;
/** Smaller log odds are left out: they tell little and take their place. */
const leastOdds = 0.3;

/**
 * A known gap, a subject outside the text and a question that is not told are promises, not a matter of how often it went
 * well: any of them outweighs a subject that is answered in full.
 */
const given = { outOfScope: -3, gap: -3, untold: -3.5 };
type Given = keyof typeof given;

/** What speaks for a hit but the odds of the words, which are fitted one by one. */
const measured = ['answering', 'said', 'unexplained'] as const;
type Measured = (typeof measured)[number];

export interface CertaintyFit {
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly enough: number;
  /** The log odds of words, as a package counts them. */
  readonly odds: ReadonlyMap<string, number>;
  /** How many readings show this evidence at all. */
  readonly examples: Readonly<Record<Measured | Given, number>>;
  readonly readings: number;
}

/** Words that enough readings hold. */
function frequentWords(readings: readonly Reading[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of readings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(Array.from(counts).flatMap(([word, count]) => (count < leastQueries ? [] : [word])));
}

const ofWord = (word: string) => `word ${word}`;

export function fitReadings(readings: readonly Reading[]): CertaintyFit {
  const told = readings.flatMap((one) => (one.evidence ? [{ ...one, evidence: one.evidence }] : []));
  const frequent = frequentWords(told);
  const { coefficients, constant } = fitLogistic(
    told.map(({ evidence, words, right }) => ({
      inputs: {
        ...Object.fromEntries(measured.map((name) => [name, evidence[name]])),
        ...Object.fromEntries(
          words.filter((word) => frequent.has(word)).map((word) => [ofWord(word), belief]),
        ),
      },
      given: weigh(evidence, given),
      outcome: right,
      weight: right ? 1 : wrongWeight,
    })),
    ridge,
  );
  const odds = Array.from(frequent, (word): [string, number] => [
    word,
    countedOdds((coefficients[ofWord(word)] ?? 0) * belief),
  ]);
  return {
    weights: {
      ...Object.fromEntries(measured.map((name) => [name, coefficients[name] ?? 0])),
      ...given,
      odds: 1,
    } as CertaintyFit['weights'],
    enough: Math.log(leastChance / (1 - leastChance)) - constant,
    odds: new Map(odds.filter(([, value]) => Math.abs(value) >= leastOdds)),
    examples: Object.fromEntries(
      [...measured, ...(Object.keys(given) as Given[])].map((name) => [
        name,
        told.filter(({ evidence }) => evidence[name] > 0).length,
      ]),
    ) as CertaintyFit['examples'],
    readings: told.length,
  };
}

/** Fits the weights of the certainty, and the odds of words, to the sets that may be read. */
export function fitCertainty(): CertaintyFit {
  return fitReadings(Object.values(readThinned()).flat());
}

/** Shares 0–1, as `Figures` has them. */
interface Forecast {
  readonly precision: number;
  readonly recall: number;
  readonly deceived: number;
}

function figuresOf(readings: readonly Reading[], { weights, enough, odds }: CertaintyFit): Forecast {
  const certain = readings.filter(({ evidence, words }) => {
    if (!evidence) return false;
    const shown = { ...evidence, odds: words.reduce((sum, word) => sum + (odds.get(word) ?? 0), 0) };
    return weigh(shown, weights) >= enough;
  });
  const right = certain.filter((one) => one.right).length;
  const answerable = readings.filter((one) => one.answerable).length;
  const deceived = certain.filter((one) => !one.answerable).length;
  return {
    precision: right / certain.length,
    recall: right / answerable,
    deceived: deceived / (readings.length - answerable),
  };
}

/**
 * What the certainty makes of each set when it is fitted to all others: with the whole table, which was written with the
 * set in view, and with a part of its wordings away. A set that nobody has seen lies between the two.
 */
export function crossValidate(): Readonly<
  Record<string, { readonly whole: Forecast; readonly thinned: Forecast }>
> {
  const thinned = readThinned();
  const index = createIndex(officialFaq.entries);
  return Object.fromEntries(
    Object.entries(readableSets()).map(([name, queries]) => {
      const others = Object.entries(thinned).flatMap(([other, readings]) => (other === name ? [] : readings));
      const fitted = fitReadings(others);
      return [
        name,
        {
          whole: figuresOf(readQueries(queries, index), fitted),
          thinned: figuresOf(thinned[name] ?? [], fitted),
        },
      ];
    }),
  );
}
