import { describe, expect, it } from 'vitest';
import { placeEntries } from '../../../../src/kit/library/place-entries';
import type { SourcedEntry, Team } from '../../../../src/kit/model';

const team: Team = {
  organization: 'Example Ltd.',
  identifier: 'com.example.faq',
  settings: {},
  userMayChange: [],
  baseUrl: 'https://files.example.com/faq/',
  rings: ['broad'],
  stores: {},
  firefoxId: 'faq@example.com',
};
const entries = (count: number): readonly SourcedEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    value: { id: `own-${at}-a`, question: `Question ${at}?`, answer: 'An answer. '.repeat(20) },
    file: 'entries/a.csv',
    line: at + 1,
  }));

describe('where entries go', () => {
  it.each([
    [3, {}, 'policy'],
    [150, {}, 'package'],
    [150, { entriesIn: 'policy' }, 'policy'],
    [3, { entriesIn: 'package' }, 'package'],
    [150, { stores: { chrome: 'abcdefghijklmnopabcdefghijklmnop' } }, 'policy'],
  ] as const)('%i entries of a team with %j go into the %s', (count, change, place) => {
    expect(placeEntries({ ...team, ...change }, entries(count))).toBe(place);
  });
});
