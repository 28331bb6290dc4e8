import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enough, weights } from '../../../src/search/confidence';
import { readOdds } from '../../../src/search/pack-odds';
import { fitCertainty } from '../../bench/search/fit';
import { fitLogistic } from '../../bench/search/logistic';

/** Rounding takes 0.05; the rest is room for a term more or less in the table. */
const near = 0.2;

/** Of so many words of the file the fit still says the same, a tenth more or less. */
const mostWords = 0.8;

describe('the weights of the certainty', () => {
  const fit = fitCertainty();

  it('are near their fit, each on ten queries at least; else `npm run search:fit` gives the new ones', () => {
    const fitted: Record<string, number> = { ...fit.weights, enough: fit.enough };
    const far = Object.entries({ ...weights, enough }).filter(
      ([name, value]) => !(Math.abs(value - (fitted[name] ?? Number.NaN)) <= near),
    );
    expect(far, JSON.stringify(fitted)).toEqual([]);
    expect(Math.min(...Object.values(fit.examples))).toBeGreaterThanOrEqual(10);
  });

  it('have the odds of words from it; else `npm run search:fit -- --write` writes them', () => {
    const file = new URL('../../../src/search/word-odds.txt', import.meta.url);
    const written = [...readOdds(readFileSync(file, 'utf8'))];
    const same = written.filter(([word, value]) => Math.abs(value - (fit.odds.get(word) ?? 0)) < 0.15);
    expect(same.length / written.length).toBeGreaterThan(mostWords);
    expect(fit.odds.size / written.length).toBeCloseTo(1, 0);
  });
});

describe('fitLogistic', () => {
  const shares = Array.from({ length: 101 }, (_, at) => at / 100);
  const chance = (share: number) => 1 / (1 + Math.exp(-(4 * share - 1)));
  const examples = shares.flatMap((share) => [
    { inputs: { share, none: 0 }, outcome: true, weight: chance(share) },
    { inputs: { share, none: 0 }, outcome: false, weight: 1 - chance(share) },
  ]);

  it('finds the coefficients that made the examples', () => {
    const { coefficients, constant } = fitLogistic(examples, 1e-6);
    expect(coefficients.share).toBeCloseTo(4, 2);
    expect(coefficients).not.toHaveProperty('none');
    expect(constant).toBeCloseTo(-1, 2);
  });

  it('keeps coefficients the smaller, the stronger the ridge', () => {
    const [weak, strong] = [0.1, 10].map((ridge) => fitLogistic(examples, ridge).coefficients.share ?? 0);
    expect(strong).toBeLessThan(weak ?? 0);
    expect(strong).toBeGreaterThan(0);
  });
});
