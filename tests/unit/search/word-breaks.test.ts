import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createFinder } from '../../../src/search/finder';
import { createIndex } from '../../../src/search/search-index';
import { tokenize } from '../../../src/search/tokenize';
import { certaintyOf, meanNdcg, readJoinedQueries } from './collection';
import { officialIndex } from './official-index';
import { teamEntry } from './team';

const team = teamEntry('vpn', 'Who approves a breakglass tunnel?', 'The platform team does.');
const index = createIndex([...officialFaq.entries, team]);
const mended = (text: string) => index.mendWordBreaks(tokenize(text)).map(({ word }) => word);

describe('words are mended where they are', () => {
  it.each<[what: string, text: string, words: string[]]>([
    ['written together', 'dataresidency', ['data', 'residency']],
    ['as short as any', 'datakeys', ['data', 'keys']],
    ['three together', 'sharedresponsibilitymodel', ['shared', 'responsibility', 'model']],
    ['together with a short one', 'datakeyrotation', ['data', 'key', 'rotation']],
    ['together, from a team’s entry', 'breakglasstunnel', ['breakglass', 'tunnel']],
    ['together with a slip', 'securtygroup', ['security', 'group']],
    ['written apart', 'en cryption at rest', ['encryption', 'at', 'rest']],
    ['apart after a prefix', 'un authorized access', ['unauthorized', 'access']],
    ['only the middle of a word', 'yptograph', ['cryptograph']],
    ['the shortest wording that has it', 'videnc', ['evidence']],
    ['as long as any', 'customerresponsibilityencryption', ['customer', 'responsibility', 'encryption']],
    ['part of a sentence', 'is dataresidency promised here', ['is', 'data', 'residency', 'promised', 'here']],
  ])('%s: %s', (_, text, words) => {
    expect(mended(text)).toEqual(words);
  });

  it.each<[what: string, text: string]>([
    ['known words', 'who owns the encryption keys'],
    ['known neighbours that also make one word', 'data center'],
    ['a word with a likely correction', 'unauthorizzed access'],
    ['words that carry the question, within another', 'outsourced'],
    ['a word still being typed', 'data encryp'],
    ['words of another language', 'verschlusselung der daten'],
    ['a word of another language that English words make up', 'penetrationstest der cloud'],
    ['Chinese', '数据 加密'],
    ['Chinese beside a word that is not known', 'xqzvb 加密'],
    ['numbers and codes', 'securitygroup1'],
    ['short words', 'abcd'],
    ['nonsense', 'xqzvbnmkrtw'],
    ['words longer than any', 'customersresponsibilityencryption'],
    ['words that merely hold a known one', 'keyboard'],
    ['a word that carries the question', 'where upon'],
    ['an unknown word of a long question', 'which colour is yptograph in your house'],
  ])('not %s: %s', (_, text) => {
    expect(mended(text)).toEqual(tokenize(text).map(({ word }) => word));
  });

  it('tells where in the query the mended words stand', () => {
    const text = 'my en cryption, dataresidency';
    const slices = index.mendWordBreaks(tokenize(text)).map(({ start, end }) => text.slice(start, end));
    expect(slices).toEqual(['my', 'en cryption', 'dataresidency', 'dataresidency']);
  });
});

describe('queries with such words', () => {
  const find = createFinder(officialIndex);
  const queries = readJoinedQueries();
  const first = (text: string) => {
    const [hit] = find(text, 1).hits;
    return hit && { id: hit.entry.id, confident: hit.confident };
  };

  it('find the right entries first, and get no certain answer where the FAQ has none', {
    tags: 'many-inputs',
  }, () => {
    const means = meanNdcg(queries, (text) => find(text).hits.map(({ entry }) => entry.id));
    const certain = certaintyOf(queries, first);
    console.table({ 'together, apart, middle': { ...means, ...certain } });
    expect(means.all).toBeGreaterThanOrEqual(0.9);
    expect(certain.deceived).toBeLessThanOrEqual(0.1);
  });
});
