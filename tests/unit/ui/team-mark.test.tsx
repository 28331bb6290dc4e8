// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TeamFacts } from '../../../src/ui/TeamMark';
import { renderAlone } from './render-alone';
import { entryOf, teamEntry, today } from './samples';

describe('who answers for a team’s entry', () => {
  const facts = (fields: object) => (
    <TeamFacts entry={teamEntry(fields as Record<string, unknown>)} today="2026-11-26" />
  );

  it.each([
    ['2026-11-25', 'review overdue since 2026-11-25', true],
    ['2026-11-26', 'review by 2026-11-26', false],
    ['2026-11-27', 'review by 2026-11-27', false],
  ])('a review due on %s: %s', (reviewBy, words, overdue) => {
    const alone = renderAlone(facts({ reviewBy }));
    expect(alone.texts('.team-facts > :last-child')).toEqual([words]);
    expect(alone.all('.overdue')).toHaveLength(overdue ? 1 : 0);
  });

  it('names what is known and nothing else', () => {
    const alone = renderAlone(facts({ comments: '1.2', owner: 'Network team', reviewedOn: '2026-11-01' }));
    expect(alone.texts('.team-facts > :not(.team-mark)')).toEqual([
      'on 1.2 · owner: Network team · reviewed 2026-11-01',
    ]);
    alone.show(facts({}));
    expect(alone.texts('.team-facts')).toEqual(['team note, not Alibaba Cloud']);
  });

  it('is nobody of a team for an official entry', () => {
    expect(renderAlone(<TeamFacts entry={entryOf('1.1')} today={today} />).all('.team-facts')).toEqual([]);
  });
});
