// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import { mount } from '../../../src/ui/mount';
import { PageGuidance } from '../../../src/ui/PageGuidance';
import type { PageState } from '../../../src/ui/PageStatus';
import { Panel } from '../../../src/ui/Panel';
import { Popup } from '../../../src/ui/Popup';
import { pageView } from '../../../src/ui/page-view';
import { toolbarTitle } from '../../../src/ui/toolbar-title';
import { renderAlone } from './render-alone';
import { teamEntry, today, viewProps, withTeam } from './samples';

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

describe('the panel', () => {
  const panel = (page: PageState, onAllow?: () => void) => (
    <Panel {...viewProps({ recents: ['deletion'] })} page={page} onPin={() => {}} onAllow={onAllow} />
  );

  it('is about its page, keeps no recent searches in sight and folds all entries', () => {
    const alone = renderAlone(panel(pageView(groups, officialFaq, 'en')));
    expect(alone.texts('h1')).toEqual(['ECS › Security groups']);
    expect(alone.all('.recents, .browse[open]')).toEqual([]);
    expect(alone.all('.surface.panel')).toHaveLength(1);
  });

  it('opens all entries where it knows no page, but not while a page is on its way', () => {
    const alone = renderAlone(panel({ kind: 'navigating' }));
    expect(alone.all('.browse[open]')).toEqual([]);
    alone.show(panel({ kind: 'elsewhere' }));
    expect(alone.texts('h1')).toEqual(['Not on a console page we know']);
    expect(alone.all('.browse[open]')).toHaveLength(1);
  });

  it('asks for access where the browser lets it', async () => {
    const onAllow = vi.fn();
    await renderAlone(panel({ kind: 'noSiteAccess' }, onAllow)).press('Allow on console pages');
    expect(onAllow).toHaveBeenCalledOnce();
  });
});

describe('the popup', () => {
  const popup = (page: PageState, onOpenPanel?: (entryId?: string) => void) => (
    <Popup {...viewProps({ recents: ['deletion'] })} page={page} {...(onOpenPanel ? { onOpenPanel } : {})} />
  );
  const here = pageView(groups, withTeam(onPage), 'en');

  it('shows the page’s first entries and the team’s notes on it, with their reasons', () => {
    const alone = renderAlone(popup(here));
    expect(alone.texts('h1')).toEqual(['ECS › Security groups']);
    expect(alone.texts('.for-page .row-number')).toHaveLength(4);
    expect(alone.texts('.for-page .question').at(-1)).toBe('Who may use VPN?');
    expect(alone.texts('.for-page .because')[0]).toBe(
      `because: ${here.guidance.entries[0]?.reason.because.en}`,
    );
    expect(alone.texts('.recents li')).toEqual(['deletion', 'Clear']);
    expect(alone.all('.surface.popup')).toHaveLength(1);
  });

  it('opens a row in place and closes it again', async () => {
    const alone = renderAlone(popup(here));
    const row = alone.find('.for-page details');
    await alone.toggle(row);
    expect(row.querySelectorAll('.passage').length).toBeGreaterThan(0);
    await alone.toggle(row);
    expect(alone.all('.entry-body')).toEqual([]);
  });

  it.each([
    ['elsewhere', true],
    ['needsReload', true],
    ['noSiteAccess', true],
    ['navigating', false],
  ] as const)('with the page %s opens all entries: %s', (kind, open) => {
    const alone = renderAlone(popup({ kind }));
    expect(alone.texts('h1')).toEqual(['FAQ in Context']);
    expect(alone.all('.browse[open]')).toHaveLength(open ? 1 : 0);
    expect(alone.all('.for-page')).toEqual([]);
  });

  it('has the focus in its box', () => {
    const alone = renderAlone(popup(here));
    expect(document.activeElement === alone.control('Search the FAQ')).toBe(true);
  });

  it('leads to the panel, with the entry that is open, where there is a panel', async () => {
    const onOpenPanel = vi.fn();
    const alone = renderAlone(popup(here, onOpenPanel));
    await alone.press('Open the panel');
    alone.show(
      <Popup {...viewProps()} navigation={{ entry: '3.2' }} page={here} onOpenPanel={onOpenPanel} />,
    );
    await alone.press('Open in the side panel');
    expect(onOpenPanel.mock.calls).toEqual([[undefined], ['3.2']]);
    alone.show(<Popup {...viewProps()} navigation={{ entry: '3.2' }} page={here} />);
    expect(alone.controls().has('Open in the side panel')).toBe(false);
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

describe('a surface on its page', () => {
  it('has its language and its name', () => {
    document.body.innerHTML = '<div id="app"></div>';
    mount(<main>Shown</main>, 'zh-CN');
    expect([document.documentElement.lang, document.title]).toEqual(['zh-CN', 'FAQ in Context']);
    expect(document.body.textContent).toBe('Shown');
    document.body.replaceChildren();
  });

  it('says plainly that something did not work, and leaves no empty page', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('broken');
    function Broken(): never {
      throw fault;
    }
    document.body.innerHTML = '<div id="app"></div>';
    act(() => mount(<Broken />, 'en'));
    expect(document.querySelector('main h1')?.textContent).toBe('Something here did not work');
    expect(logged.mock.calls.flat()).toContain(fault);
    logged.mockRestore();
    document.body.replaceChildren();
  });
});
