import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import {
  describeTeamProblem,
  largestPack,
  mergeTeam,
  mostEntries,
  parseTeamEntries,
} from '../../../src/faq/team';
import { localize } from '../../../src/locales/localized';
import { anyText, manyRuns } from '../any-text';
import { faults, good } from './team/entries';

describe('limits', () => {
  const many = (count: number, answer = 'Yes.') =>
    Array.from({ length: count }, (_, index) => ({ ...good, id: `entry-${index}`, answer }));

  it('200 entries are carried', () => {
    expect(faults(many(mostEntries))).toEqual([]);
  });

  it('of 10,000 entries the first 200 work and one message says so', () => {
    const { entries, errors } = parseTeamEntries(many(10_000));
    expect(entries).toHaveLength(mostEntries);
    expect(errors.map((error) => [error.path, describeTeamProblem(error).en])).toEqual([
      [
        'teamEntries[200]',
        'There are 10,000; the first 200 are read, those from here on are not. The entry is left out; the others work.',
      ],
    ]);
  });

  it('a pack over the whole size loses the entries that do not fit', () => {
    const { entries, errors } = parseTeamEntries(many(100, 'a'.repeat(8_000)));
    expect(entries.length).toBe(Math.floor(largestPack / (8_000 + good.question.length)));
    expect(errors).toHaveLength(100 - entries.length);
    expect(errors[0]).toMatchObject({ code: 'too-large', path: `teamEntries[${entries.length}]` });
  });

  it('a pack of exactly the whole size is carried; of one too large, whatever still fits', () => {
    const full = many(62, 'a'.repeat(8_000));
    const left = largestPack - 62 * (8_000 + good.question.length) - good.question.length;
    const last = (id: string, length: number) => ({ ...good, id, answer: 'a'.repeat(length) });
    expect(faults([...full, last('last', left)])).toEqual([]);
    const { entries, errors } = parseTeamEntries([...full, last('over', left + 1), last('fits', left)]);
    expect(errors).toMatchObject([
      { code: 'too-large', path: 'teamEntries[62]', params: { limit: largestPack }, impact: 'entry' },
    ]);
    expect(entries.at(-1)?.id).toBe('fits');
  });

  it('paths begin as they are told to', () => {
    const { errors } = parseTeamEntries([5, good, good], { path: 'a.b' });
    expect(errors.map(({ path, impact, params }) => [path, impact, params])).toEqual([
      ['a.b[0]', 'entry', { expected: 'object', found: 'number' }],
      ['a.b[2].id', 'entry', { id: 'vpn-access', first: 'a.b[1]' }],
    ]);
    expect(parseTeamEntries({}).errors).toMatchObject([{ path: 'teamEntries', impact: 'setting' }]);
  });

  it('a flood of problems is counted, not listed', () => {
    const flooded = many(200).map((entry) => ({ ...entry, rules: Array.from({ length: 50 }, () => 0) }));
    const { errors } = parseTeamEntries(flooded);
    expect(errors).toHaveLength(501);
    expect(errors.at(-1)).toMatchObject({ code: 'more-problems', params: { count: 9_500 } });
  });

  it('an object with 10,000 unknown fields is reported briefly', () => {
    const junk = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, index]));
    const { entries, errors } = parseTeamEntries([{ ...good, ...junk }]);
    expect(entries).toHaveLength(1);
    expect(errors).toHaveLength(11);
  });
});

describe('any value at all', () => {
  const hostile = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withMap: true }),
    fc.array(
      fc.record(
        {
          id: fc.oneof(anyText, fc.constantFrom('a', '1.2', '__proto__'), fc.anything()),
          question: fc.oneof(anyText, fc.anything()),
          answer: fc.oneof(anyText, fc.anything()),
          rules: fc.oneof(fc.array(fc.dictionary(fc.string(), fc.anything())), fc.anything()),
          comments: fc.anything(),
          reviewBy: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    ),
  );

  it('throws nothing, and whatever comes out keeps the promises of an entry', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { entries, errors } = parseTeamEntries(value);
        const ids = entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, label, section, question, answer, sentences, team } of entries) {
          expect(id).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
          expect([label, section]).toEqual([id, 'team']);
          expect(question + answer).not.toMatch(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/u);
          for (const { text, start, end } of sentences) expect(answer.slice(start, end)).toBe(text);
          expect(
            sentences
              .map(({ text }) => text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(answer.replace(/\s/g, ''));
          expect(team).toBeDefined();
        }
        for (const error of errors) {
          expect(error.path).toMatch(/^teamEntries/);
          for (const locale of ['en', 'zh-CN'] as const) {
            expect(localize(describeTeamProblem(error), locale)).not.toMatch(
              /undefined|\[object|[\p{Cc}\p{Cf}\p{Cs}]/u,
            );
          }
        }
      }),
      manyRuns,
    );
  });

  it('leaves the official text untouched', () => {
    const before = JSON.stringify(officialFaq);
    fc.assert(
      fc.property(hostile, (value) => {
        const merged = mergeTeam(officialFaq, parseTeamEntries(value).entries);
        expect(merged.entries).toBe(officialFaq.entries);
        expect(merged.sections).toBe(officialFaq.sections);
      }),
    );
    expect(JSON.stringify(officialFaq)).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('survives a cycle', () => {
    const cycle: Record<string, unknown> = { ...good };
    cycle.rules = [cycle];
    expect(faults([cycle])).toEqual(['unknown-field at teamEntries[0].rules[0].id']);
  });

  it('nothing at all is no error; null is', () => {
    expect(faults(undefined)).toEqual([]);
    expect(faults(null)).toEqual(['wrong-type at teamEntries']);
  });
});

describe('merging', () => {
  it('lays the team’s entries beside the official ones', () => {
    const { entries } = parseTeamEntries([good]);
    expect(mergeTeam(officialFaq, entries)).toEqual({ ...officialFaq, team: entries });
  });

  it('refuses what is not a team’s entry', () => {
    const [official] = officialFaq.entries;
    const [own] = parseTeamEntries([good]).entries;
    if (!official || !own) throw new Error('no entries to test with');
    const impostor = { ...own, id: official.id };
    expect(mergeTeam(officialFaq, [official, impostor, own]).team).toEqual([own]);
  });
});
