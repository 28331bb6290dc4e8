import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createFinder } from '../../../src/search/finder';
import { createIndex } from '../../../src/search/search-index';
import { suggestions } from '../../../src/search/suggestions';
import { teamEntry } from './team';

const team = [teamEntry('vpn', 'Who approves a VPN tunnel?', 'The platform team.')];
const find = createFinder(createIndex([...officialFaq.entries, ...team]));
const suggest = (text: string) => suggestions(find, text, 'our team');

describe('what the address bar suggests', () => {
  it('is five entries at most, the best first, each with its number and question', () => {
    const found = suggest('encryption');
    expect(found).toHaveLength(5);
    expect(found[0]?.entry).toBe('2.2');
    const question = officialFaq.entries.find(({ id }) => id === '2.2')?.question;
    expect(found[0]?.description).toBe(`2.2 ${question}`);
  });

  it('marks a team’s entry as the team’s', () => {
    expect(suggest('vpn tunnel')[0]).toEqual({
      entry: 'vpn',
      passage: { from: 0, to: 1 },
      description: 'Who approves a VPN tunnel? (our team)',
    });
  });

  it('is nothing for nothing', () => {
    expect(suggest('  ')).toEqual([]);
  });
});
