import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { mergeTeam, parseTeamEntries } from '../../../src/faq/team';
import { guide } from '../../../src/guidance/guide';
import { arrangeEntries } from '../../../src/guidance/model';

const page = { product: 'ecs', task: 'security-groups', site: 'china' } as const;
const note = (id: string, comments?: string) => ({
  id,
  question: `Question of ${id}?`,
  answer: `Answer of ${id}.`,
  rules: [{ product: 'ecs' }],
  ...(comments ? { comments } : {}),
});

describe('laying out the entries of a page', () => {
  const { entries: team } = parseTeamEntries([
    note('on-page'),
    note('on-first', '1.2'),
    note('on-unlisted', '4.2'),
  ]);
  const guidance = guide(page, mergeTeam(officialFaq, team));
  const { first, rest, notes } = arrangeEntries(guidance);
  const ids = (list: typeof first) => list.map(({ entry }) => entry.id);

  it('shows three official entries first, each with the team’s note on it', () => {
    expect(first.filter(({ entry }) => !entry.team)).toHaveLength(3);
    expect(ids(first).slice(0, 2)).toEqual(['1.2', 'on-first']);
  });

  it('sets notes on the page alone, or on an entry that is not listed, apart', () => {
    expect(ids(notes)).toEqual(['on-page', 'on-unlisted']);
  });

  it('loses none', () => {
    expect([...ids(first), ...ids(rest), ...ids(notes)].sort()).toEqual(ids(guidance.entries).sort());
  });
});
