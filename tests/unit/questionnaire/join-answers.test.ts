import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/faq/notes/model';
import { joinAnswers } from '../../../src/questionnaire/join-answers';
import type { Answer, Verdict } from '../../../src/questionnaire/model';
import type { Hit } from '../../../src/search/finder';
import { teamEntry } from '../search/team';

const gap: Gap = { id: 'soc', topic: { en: 'SOC reports' } };

/** Candidates by their names, best first: `own 3 sure` has the score 3 and is certain. */
const answer = (verdict: Verdict, candidates: readonly string[], fields: Partial<Answer> = {}): Answer => ({
  verdict,
  candidates: candidates.map((one, place): Hit => {
    const [id = '', score, sure] = one.split(' ');
    return {
      entry: teamEntry(id, id, `${id}.`),
      place,
      score: Number(score),
      passage: { from: 0, to: 1 },
      confident: sure !== undefined,
    };
  }),
  ...fields,
});
const joined = (own: Answer, library: Answer) => {
  const { verdict, candidates, gap: named } = joinAnswers(own, library, 3);
  return [verdict, candidates.map(({ entry }) => entry.id).join(' '), named?.id];
};

describe('an answer of two', () => {
  it.each<[string, Answer, Answer, string, string]>([
    [
      'the better verdict, whatever the scores',
      answer('answered', ['a 1 sure']),
      answer('related', ['x 9']),
      'answered',
      'a x',
    ],
    ['the library’s, too', answer('related', ['a 9']), answer('answered', ['x 1 sure']), 'answered', 'x a'],
    [
      'of the same verdict the better score',
      answer('related', ['a 1']),
      answer('related', ['x 2']),
      'related',
      'x a',
    ],
    ['of equals its own', answer('related', ['a 1']), answer('related', ['x 1']), 'related', 'a x'],
    ['the only one there is', answer('silent', []), answer('silent', ['x 1']), 'silent', 'x'],
    ['nothing where there is nothing', answer('silent', []), answer('silent', []), 'silent', ''],
  ])('is led by %s', (_, own, library, verdict, order) => {
    expect(joined(own, library)).toEqual([verdict, order, undefined]);
  });

  it('offers after the first the certain ones, then the better', () => {
    const own = answer('answered', ['a 5 sure', 'b 4', 'c 1']);
    expect(joined(own, answer('related', ['x 3 sure', 'y 2'], {}))[1]).toBe('a x b');
  });

  it('always offers the best of its own', () => {
    const library = answer('answered', ['x 9 sure', 'y 8 sure', 'z 7 sure']);
    expect(joined(answer('related', ['a 1', 'b 1']), library)[1]).toBe('x y a');
  });

  it('names the gap, unless a certain entry of the library leads', () => {
    const own = answer('silent', ['a 1'], { gap });
    expect(joined(own, answer('silent', ['x 2']))[2]).toBe('soc');
    expect(joined(own, answer('answered', ['x 2 sure']))[2]).toBeUndefined();
  });
});
