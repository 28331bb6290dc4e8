// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import { PageGuidance } from '../../../src/ui/PageGuidance';
import { pageView } from '../../../src/ui/page-view';
import { toolbarTitle } from '../../../src/ui/toolbar-title';
import { renderAlone } from './render-alone';
import { teamEntry, today, withTeam } from './samples';

const groups: ConsolePage = { product: 'ecs', task: 'security-groups', site: 'international' };
const onPage = teamEntry({ rules: [{ product: 'ecs' }] });

const guidance = (page: ConsolePage = groups, faq = officialFaq) => (
  <PageGuidance
    view={pageView(page, faq, 'en')}
    notesOf={() => ({})}
    today={today}
    onOpen={() => {}}
    onCopy={async () => {}}
    onPin={() => {}}
  />
);

describe('what is shown of a page', () => {
  const { guidance: known } = pageView(groups, officialFaq, 'en');
  const ids = known.entries.map(({ entry }) => entry.id);

  it('is three entries, the others one press away', async () => {
    const alone = renderAlone(guidance());
    const numbers = () => alone.texts('.for-page .row-number');
    expect(numbers()).toEqual(ids.slice(0, 3));
    await alone.press(`${ids.length - 3} more`);
    expect(numbers()).toEqual(ids);
    expect(alone.control('Show fewer').getAttribute('aria-expanded')).toBe('true');
    await alone.press('Show fewer');
    expect(numbers()).toEqual(ids.slice(0, 3));
  });

  it('opens with the passage that put the entry there, and why', async () => {
    const alone = renderAlone(guidance());
    await alone.toggle(alone.find('.for-page details'));
    const [first] = known.entries;
    expect(
      alone
        .all('.passage')
        .map((one) => one.textContent)
        .join(' '),
    ).toBe(first?.keyPassage.text);
    expect(alone.texts('.because')[0]).toBe(`because: ${first?.reason.because.en}`);
  });

  it('is closed and short again on the next page', async () => {
    const alone = renderAlone(guidance());
    await alone.press(`${ids.length - 3} more`);
    await alone.toggle(alone.find('.for-page details'));
    alone.show(guidance({ ...groups, region: 'eu-central-1' }));
    expect(alone.texts('.for-page .row-number')).toHaveLength(3);
    expect(alone.all('.entry-body, details[open]')).toEqual([]);
  });

  it('has no “more” where three are all', () => {
    const view = pageView(groups, officialFaq, 'en');
    const few = { ...view, guidance: { ...view.guidance, entries: view.guidance.entries.slice(0, 3) } };
    const alone = renderAlone(
      <PageGuidance
        view={few}
        notesOf={() => ({})}
        today={today}
        onOpen={() => {}}
        onCopy={async () => {}}
        onPin={() => {}}
      />,
    );
    expect(alone.all('.more, .team-notes')).toEqual([]);
  });

  it('has the team’s notes on it apart', () => {
    const alone = renderAlone(guidance(groups, withTeam(onPage)));
    expect(alone.texts('.team-notes > summary')).toEqual(['Your team’s notes (1)']);
    expect(alone.texts('.team-notes .question')).toEqual(['Who may use VPN?']);
    expect(alone.texts('.for-page > .row .question')).not.toContain('Who may use VPN?');
  });

  it('speaks of where content lies only where the address names a region', () => {
    const alone = renderAlone(guidance());
    expect(alone.all('.region, .chip')).toEqual([]);
    alone.show(guidance({ ...groups, region: 'eu-central-1' }));
    expect(alone.all('.region')).toHaveLength(1);
    expect(alone.texts('.chip > span[aria-hidden]')).toEqual(['Frankfurt']);
  });

  it.each([
    ['international', 0],
    ['china', 1],
    ['partner', 1],
  ] as const)('on the %s site carries %i lines on where the FAQ is published', (site, lines) => {
    expect(renderAlone(guidance({ ...groups, site })).all('.site-note')).toHaveLength(lines);
  });
});

describe('the view of a page', () => {
  it.each([
    ['another product', { product: 'rds' }],
    ['another task', { task: 'disks' }],
    ['another region', { region: 'cn-hangzhou' }],
    ['another site', { site: 'china' }],
  ] as const)('is a new one for %s', (_what, change) => {
    const key = (page: ConsolePage) => pageView(page, officialFaq, 'en').key;
    expect(key({ ...groups, ...change })).not.toBe(key(groups));
    expect(key({ ...groups })).toBe(key(groups));
  });

  it('is in the language of the interface and knows whether it is pinned', () => {
    const view = pageView({ ...groups, region: 'eu-central-1' }, officialFaq, 'zh-CN', true);
    expect(view).toMatchObject({ label: 'ECS › 安全组', labelLang: undefined, pinned: true });
    expect(pageView(groups, officialFaq, 'en').pinned).toBe(false);
  });
});

it.each([
  ['en', 'ECS › Security groups: 3 entries'],
  ['zh-CN', 'ECS › 安全组：3 条'],
] as const)('the tooltip of the icon in %s: %s', (locale, title) => {
  expect(toolbarTitle(groups, officialFaq, locale)).toBe(title);
});
