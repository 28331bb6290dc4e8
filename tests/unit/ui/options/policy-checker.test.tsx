// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PolicyChecker } from '../../../../src/ui/options/PolicyChecker';
import { renderAlone } from '../render-alone';

describe('the policy checker', () => {
  const label = 'Policy (JSON)';
  const checker = () =>
    renderAlone(<PolicyChecker extensionId="abcdefghijklmnopabcdefghijklmnop" today="2026-11-26" />);

  it('says nothing while nothing is asked', async () => {
    const alone = checker();
    await alone.type(label, '  ');
    expect(alone.texts('[aria-live=polite]:not(.toast)')).toEqual(['']);
  });

  it('finds a good policy good, key by key and line by line', async () => {
    const alone = checker();
    await alone.type(label, '{\n  "language": "en",\n  "recentSearches": false\n}');
    expect(alone.texts('ul.plain li')).toEqual(['language – good line 2', 'recentSearches – good line 3']);
    expect(alone.texts('.fine')).toEqual(['No problem found.']);
    expect(alone.all('.problems')).toEqual([]);
  });

  it('names what is wrong, where, and what becomes of it', async () => {
    const alone = checker();
    await alone.type(label, '{\n  "langage": "en",\n  "contactMail": "nobody"\n}');
    expect(alone.texts('ul.plain li')).toEqual(['langage – unknown line 2', 'contactMail – not used line 3']);
    expect(alone.texts('h4')).toEqual(['What it sets', '2 problems']);
    expect(alone.texts('.problems li')).toEqual([
      expect.stringMatching(/^langage .*Did you mean “language”\?.* line 2$/),
      expect.stringMatching(/^contactMail .* line 3$/),
    ]);
    expect(alone.all('.fine')).toEqual([]);
  });

  it('knows the day, to remark on a review in the future', async () => {
    const alone = checker();
    const entry = { id: 'vpn', question: 'Who?', answer: 'Staff.', reviewedOn: '2026-11-27' };
    await alone.type(label, JSON.stringify({ teamEntries: [entry] }));
    expect(alone.texts('.problems li')).toEqual([
      expect.stringMatching(/^teamEntries\[0\]\.reviewedOn .*2026-11-27.*today is 2026-11-26/),
    ]);
  });

  it('says where a text is no JSON', async () => {
    const alone = checker();
    await alone.type(label, '{\n  "language": \n}');
    expect(alone.texts('.problems li')).toEqual([expect.stringMatching(/line 3$/)]);
    expect(alone.all('ul.plain, .fine')).toEqual([]);
  });
});
