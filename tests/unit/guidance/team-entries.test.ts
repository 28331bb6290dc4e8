import { describe, expect, it } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import type { Entry, Faq, TeamDetails } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { splitSentences } from '../../../src/faq/sentences';
import { guide } from '../../../src/guidance/guide';

const page: ConsolePage = { product: 'ecs', task: 'security-groups', region: 'eu-central-1', site: 'china' };

function teamEntry(id: string, team: TeamDetails): Entry {
  const answer = 'Ask us. We help. Always.\n\nThen read on.';
  return {
    id,
    label: id,
    question: 'And here?',
    section: 'team',
    answer,
    sentences: splitSentences(answer),
    team,
  };
}

const withTeam = (...team: readonly Entry[]): Faq => ({ ...officialFaq, team });
const ids = (faq: Faq, at: ConsolePage = page) => guide(at, faq).entries.map(({ entry }) => entry.id);
const official = ids(officialFaq);

describe('a team’s entry', () => {
  it('stands right after the official entry it comments on', () => {
    const [first = '', ...others] = official;
    const faq = withTeam(
      teamEntry('b', { rules: [{}], comments: first }),
      teamEntry('a', { rules: [{}], comments: first }),
    );
    expect(ids(faq)).toEqual([first, 'b', 'a', ...others]);
  });

  it.each<[why: string, team: TeamDetails]>([
    ['comments on none', { rules: [{}] }],
    ['comments on one not listed here', { rules: [{}], comments: '4.2' }],
  ])('that %s stands at the end', (_, team) => {
    expect(official).not.toContain('4.2');
    expect(ids(withTeam(teamEntry('a', team)))).toEqual([...official, 'a']);
  });

  it.each<[rules: TeamDetails['rules'], here: boolean]>([
    [[], false],
    [[{}], true],
    [[{ product: 'ecs' }], true],
    [[{ product: 'rds' }], false],
    [[{ product: 'ecs', task: 'security-groups' }], true],
    [[{ product: 'ecs', task: 'disks' }], false],
    [[{ region: 'eu-central-1' }], true],
    [[{ region: 'cn-hangzhou' }], false],
    [[{ site: 'china' }], true],
    [[{ site: 'partner' }], false],
    [[{ product: 'ecs', task: 'security-groups', region: 'eu-central-1', site: 'china' }], true],
    [[{ product: 'ecs', task: 'security-groups', region: 'eu-central-1', site: 'partner' }], false],
    [[{ product: 'rds' }, { site: 'china' }], true],
  ])('with the rules %j is shown: %s', (rules, here) => {
    expect(ids(withTeam(teamEntry('a', { rules }))).includes('a')).toBe(here);
  });

  it('needs the region or task its rule names', () => {
    const faq = withTeam(
      teamEntry('a', { rules: [{ region: 'eu-central-1' }] }),
      teamEntry('b', { rules: [{ product: 'ecs', task: 'disks' }] }),
    );
    expect(ids(faq, { product: 'ecs', site: 'china' })).toEqual(
      ids(officialFaq, { product: 'ecs', site: 'china' }),
    );
  });

  it('says whose it is and why, and tells its first paragraph', () => {
    const commenting = teamEntry('a', {
      rules: [{ product: 'ecs', task: 'security-groups' }],
      comments: '1.2',
    });
    const found = guide(page, withTeam(commenting)).entries.find(({ entry }) => entry.id === 'a');
    expect(found?.reason).toEqual({
      product: 'ecs',
      task: 'security-groups',
      because: { en: 'your team’s note on 1.2', 'zh-CN': '您的团队对 1.2 的说明' },
    });
    expect(found?.keyPassage).toEqual({
      entry: commenting,
      passage: { from: 0, to: 3 },
      text: 'Ask us. We help. Always.',
      emphasis: [],
    });
    const alone = guide(page, withTeam(teamEntry('a', { rules: [{}] }))).entries.at(-1);
    expect(alone?.reason).toStrictEqual({
      product: 'ecs',
      because: { en: 'your team’s note for this page', 'zh-CN': '您的团队对此页面的说明' },
    });
  });

  it('never enters the key passages or the duties', () => {
    const faq = withTeam(teamEntry('a', { rules: [{}], comments: '1.2' }));
    const alone = guide(page, officialFaq);
    expect(guide(page, faq)).toMatchObject({
      keyPassages: alone.keyPassages,
      yours: alone.yours,
      theirs: alone.theirs,
    });
  });
});
