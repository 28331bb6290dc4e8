import { describe, expect, it } from 'vitest';
import { enough, weights } from '../../../src/search/confidence';
import { fitCertainty } from '../../bench/search/fit';
import { fitLogistic } from '../../bench/search/logistic';

/** Rounding takes 0.05; the rest is room for a term more or less in the table. */
const near = 0.2;

describe('the weights of the certainty', () => {
  it('are near their fit, each on ten queries at least; else `npm run search:fit` gives the new ones', () => {
    const fit = fitCertainty();
    const fitted: Record<string, number> = { ...fit.weights, enough: fit.enough };
    const far = Object.entries({ ...weights, enough }).filter(
      ([name, value]) => !(Math.abs(value - (fitted[name] ?? Number.NaN)) <= near),
    );
    expect(far, JSON.stringify(fitted)).toEqual([]);
    expect(Math.min(...Object.values(fit.examples))).toBeGreaterThanOrEqual(10);
  });
});

describe('fitLogistic', () => {
  const shares = Array.from({ length: 101 }, (_, at) => at / 100);
  const chance = (share: number) => 1 / (1 + Math.exp(-(4 * share - 1)));
  const examples = shares.flatMap((share) => [
    { inputs: [share, 0], outcome: true, weight: chance(share) },
    { inputs: [share, 0], outcome: false, weight: 1 - chance(share) },
  ]);

  it('finds the coefficients that made the examples', () => {
    const { coefficients, constant } = fitLogistic(examples, 1e-6);
    expect(coefficients[0]).toBeCloseTo(4, 2);
    expect(coefficients[1]).toBeCloseTo(0, 2);
    expect(constant).toBeCloseTo(-1, 2);
  });

  it('keeps coefficients the smaller, the stronger the ridge', () => {
    const [weak, strong] = [0.1, 10].map((ridge) => fitLogistic(examples, ridge).coefficients[0] ?? 0);
    expect(strong).toBeLessThan(weak ?? 0);
    expect(strong).toBeGreaterThan(0);
  });
});
