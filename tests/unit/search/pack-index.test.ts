import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { createFinder } from '../../../src/search/finder';
import { packIndex, unpackIndex } from '../../../src/search/pack-index';
import { indexEntries, readKnowledge } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { teamEntry } from './team';

const knowledge = finish(readKnowledge());
const indexOf = (entries: readonly Entry[]) => finish(indexEntries(entries, knowledge));
const packed = (entries: readonly Entry[]) => packIndex(indexOf(entries), knowledge);

const team = [
  teamEntry('vpn', 'Who approves a VPN tunnel?', 'The platform team approves it. Ask for encryption.'),
  teamEntry('beian', '备案流程是什么？', '网站上线前需要提交备案申请。𠀀𠀁𠀂。'),
];
const texts = fc.oneof(
  fc.constantFrom(...[...officialFaq.entries, ...team].flatMap(({ question, answer }) => [question, answer])),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^(𠀀|備|tunnel |keys, |\d|É)*$/u),
);
const entryLists = fc.array(fc.tuple(texts, texts), { maxLength: 5 }).map((pairs) =>
  pairs.map(([question, answer], at) => {
    const { team: _, ...official } = teamEntry(officialFaq.entries[at]?.id ?? '', question, answer);
    return at === 1 ? official : teamEntry(`t${at}`, question, answer);
  }),
);

describe('an index written down and read again', () => {
  it('is the one it was, of whatever entries', () => {
    fc.assert(
      fc.property(entryLists, (entries) => {
        const index = indexOf(entries);
        expect(unpackIndex(packIndex(index, knowledge), entries, knowledge).data).toEqual(index.data);
      }),
      { numRuns: 50 },
    );
  });

  it('answers as it did', () => {
    const entries = [...officialFaq.entries, ...team];
    const built = createFinder(indexOf(entries));
    const restored = createFinder(unpackIndex(packed(entries), entries, knowledge));
    for (const query of ['who aproves vpn tunnels', '备案流程', 'encrypt', 'platformteam', '𠀀', '']) {
      const [one, other] = [built(query), restored(query)];
      expect(other.hits.map((hit) => ({ ...hit }))).toEqual(one.hits.map((hit) => ({ ...hit })));
      expect([other.gaps, other.marks('VPN tunnels')]).toEqual([one.gaps, one.marks('VPN tunnels')]);
    }
    expect(restored('who aproves vpn tunnels').hits[0]?.entry.id).toBe('vpn');
  });

  it('is read from wherever the bytes stand', () => {
    const bytes = packed(team);
    for (const offset of [1, 2, 3, 4]) {
      const around = new Uint8Array(bytes.length + 2 * offset);
      around.set(bytes, offset);
      const { data } = unpackIndex(around.subarray(offset, offset + bytes.length), team, knowledge);
      expect(data).toEqual(indexOf(team).data);
    }
  });

  it('reads no entry before one is found', () => {
    const silent = {
      length: team.length,
      at: () => {
        throw new Error('read');
      },
    };
    const find = createFinder(unpackIndex(packed(team), silent, knowledge));
    expect(find('zzgrblfx').hits).toEqual([]);
    expect(() => find('tunnel')).toThrow('read');
  });
});

describe('what is no such index is refused', () => {
  const [first, ...others] = knowledge.indexed;
  const other = { ...knowledge, indexed: first ? [...others, first] : others };
  const wrongVersion = () => {
    const bytes = packed(team);
    bytes[0] = 99;
    return bytes;
  };
  it.each([
    ['nothing', () => unpackIndex(new Uint8Array(), team, knowledge), 'no search index'],
    ['other bytes', () => unpackIndex(new Uint8Array(4096).fill(1), team, knowledge), 'no search index'],
    ['cut short', () => unpackIndex(packed(team).slice(0, -4), team, knowledge), 'not all of one'],
    ['another format', () => unpackIndex(wrongVersion(), team, knowledge), 'no search index'],
    ['another table', () => unpackIndex(packed(team), team, other), 'another version'],
    [
      'other entries',
      () => unpackIndex(packed(team), team.slice(1), knowledge),
      'of 2 entries, and there are 1',
    ],
  ])('%s', (_, unpack, message) => {
    expect(unpack).toThrow(message);
  });
});

it('takes no more entries than it can number', () => {
  const [entry] = team;
  const many = entry ? Array.from({ length: 65_537 }, () => entry) : [];
  expect(() => indexOf(many)).toThrow(RangeError);
});
