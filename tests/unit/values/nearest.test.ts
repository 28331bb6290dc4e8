import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNearest } from '../../../src/values/nearest';

const nearest = (name: string, known: readonly string[]) => withNearest({}, name, known).nearest;

describe('what a mistyped name was meant to be', () => {
  const keys = ['organizationName', 'contactUrl', 'contactMail', 'teamEntries', 'language'];

  it.each<[name: string, known: readonly string[], meant: string | undefined]>([
    ['organisationName', keys, 'organizationName'],
    ['team-entries', keys, 'teamEntries'],
    ['TEAM_ENTRIES', keys, 'teamEntries'],
    ['team entries', keys, 'teamEntries'],
    ['langauge', keys, 'language'],
    ['contact', keys, undefined],
    ['theme', keys, undefined],
    ['esc', ['ecs', 'oss'], 'ecs'],
    ['os', ['ecs', 'oss'], 'oss'],
    ['xy', ['ab'], undefined],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcde', ['abcxy'], undefined],
    ['ab', ['ax', 'ay'], 'ax'],
    ['abcdef', ['abcdxy', 'abcdex'], 'abcdex'],
    ['', ['a'], 'a'],
    ['', ['ab'], undefined],
    ['a'.repeat(40), ['a'.repeat(39)], 'a'.repeat(39)],
    ['a'.repeat(41), ['a'.repeat(40)], undefined],
    ['x', [], undefined],
  ])('%j of %j: %s', (name, known, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  it('is the name itself where it is known, whatever stands before it', () => {
    const name = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(fc.array(name), name, (others, known) => {
        expect(nearest(known, [...others, known])).toBe(known);
      }),
    );
  });

  it('stands beside the other parameters, and only where there is one', () => {
    expect(withNearest({ field: 'awnser' }, 'awnser', ['answer'])).toEqual({
      field: 'awnser',
      nearest: 'answer',
    });
    expect(withNearest({ field: 'x' }, 'x', ['answer'])).toStrictEqual({ field: 'x' });
  });
});
