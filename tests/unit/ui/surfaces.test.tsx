// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import type { Clause } from '../../../src/guidance/model';
import { mount } from '../../../src/ui/mount';
import type { PageState } from '../../../src/ui/PageStatus';
import { Panel } from '../../../src/ui/Panel';
import { Popup } from '../../../src/ui/Popup';
import { pageView } from '../../../src/ui/page-view';
import { renderAlone } from './render-alone';
import { teamEntry, viewProps, waysOut, withTeam } from './samples';

const groups: ConsolePage = { product: 'ecs', task: 'security-groups', site: 'international' };
const off = { kind: 'switchedOff', product: { en: 'ECS' }, by: 'Example Ltd.', mayChange: false } as const;
const onPage = teamEntry({ rules: [{ product: 'ecs' }] });

describe('the panel', () => {
  const panel = (page: PageState, ways = waysOut()) => (
    <Panel
      {...viewProps({ recents: ['deletion'] })}
      page={page}
      openRows={{}}
      onOpenRows={() => {}}
      onPin={() => {}}
      waysOut={ways}
    />
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
    alone.show(panel(off));
    expect(alone.texts('h1')).toEqual(['ECS is switched off']);
    expect(alone.all('.browse[open]')).toHaveLength(1);
  });

  it('has the way out of its state', async () => {
    const ways = waysOut();
    await renderAlone(panel({ kind: 'noSiteAccess' }, ways)).press('Allow on console pages');
    expect(ways.onAllow).toHaveBeenCalledOnce();
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

  it('begins with what is whose on the page, in our words, each with its number, and ends with the sections', async () => {
    const alone = renderAlone(popup(here));
    const { yours, theirs } = here.guidance.answer;
    const line = ({ text, quote }: Clause) => `${text.en}${quote.entry.id}`;
    expect(alone.texts('.side h2')).toEqual(['Yours', 'Alibaba Cloud’s']);
    expect(alone.texts('.side.yours p')).toEqual(yours.map(line));
    expect(alone.texts('.side.theirs p')).toEqual(theirs.map(line));
    expect(alone.texts('.answer-foot .ours')).toEqual(['In our words']);
    const parts = ['.answer-card', '.for-page', '.recents', '.browse'];
    const all = alone.all('*');
    const places = parts.map((part) => all.indexOf(alone.find(part)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await alone.does(() => alone.find('.side.yours .number').click());
    const [first] = yours;
    expect(alone.texts('h1')[0]).toBe(`${first?.quote.entry.id} ${first?.quote.entry.question}`);
    expect(alone.all('.passage').length).toBeGreaterThan(0);
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
    ['elsewhere', true, 'FAQ in Context', undefined],
    ['needsReload', true, 'Is this an Alibaba Cloud console page? Reload it once.', 'Reload this tab'],
    ['noSiteAccess', true, 'The browser keeps this extension from the console', 'Allow on console pages'],
    ['navigating', false, 'FAQ in Context', undefined],
  ] as const)('with the page %s opens all entries: %s; says “%s”', (kind, open, heading, way) => {
    const alone = renderAlone(popup({ kind }));
    expect(alone.texts('h1')).toEqual([heading]);
    expect(alone.texts('.status-help button')).toEqual(way ? [way] : []);
    expect(alone.all('.browse[open]')).toHaveLength(open ? 1 : 0);
    expect(alone.all('.for-page')).toEqual([]);
  });

  it('says what the panel says of a product that is switched off', () => {
    const alone = renderAlone(popup(off));
    expect(alone.texts('h1')).toEqual(['ECS is switched off']);
    expect(alone.texts('.status-help p')).toEqual([
      'Switched off by Example Ltd.',
      'Nothing is shown for its pages. Search and browse still work.',
    ]);
    expect(alone.all('.browse[open]')).toHaveLength(1);
  });

  it('has the focus in its box', () => {
    const alone = renderAlone(popup(here));
    expect(document.activeElement === alone.control('Search the FAQ')).toBe(true);
  });

  it('leads to the panel, with the entry that is open and what of it is marked, where there is a panel', async () => {
    const onOpenPanel = vi.fn();
    const alone = renderAlone(popup(here, onOpenPanel));
    await alone.press('Open the panel');
    alone.show(
      <Popup
        {...viewProps()}
        navigation={{ entry: '3.2', passage: { from: 2, to: 3 } }}
        page={here}
        onOpenPanel={onOpenPanel}
      />,
    );
    await alone.press('Open in the side panel');
    expect(onOpenPanel.mock.calls).toEqual([
      [undefined, undefined],
      ['3.2', { from: 2, to: 3 }],
    ]);
    alone.show(<Popup {...viewProps()} navigation={{ entry: '3.2' }} page={here} />);
    expect(alone.controls().has('Open in the side panel')).toBe(false);
  });
});

describe('a surface on its page', () => {
  it('has its language and its name', () => {
    document.body.innerHTML = '<div id="app"></div>';
    mount(<main>Shown</main>, 'zh-CN', vi.fn());
    expect([document.documentElement.lang, document.title]).toEqual(['zh-CN', 'FAQ in Context']);
    expect(document.body.textContent).toBe('Shown');
    document.body.replaceChildren();
  });

  it('says plainly that something did not work, and leaves no empty page', () => {
    const onError = vi.fn();
    const fault = new Error('broken');
    function Broken(): never {
      throw fault;
    }
    document.body.innerHTML = '<div id="app"></div>';
    act(() => mount(<Broken />, 'en', onError));
    expect(document.querySelector('main h1')?.textContent).toBe('Something here did not work');
    expect(document.querySelector('main button')?.textContent).toBe('Open again');
    expect(onError).toHaveBeenCalledExactlyOnceWith(fault);
    document.body.replaceChildren();
  });
});

describe('an entry opened from all entries', () => {
  const place: ConsolePage = { product: 'oss', task: 'buckets', site: 'international' };
  const onPanel = (page: PageState) => (
    <Panel
      {...viewProps({})}
      page={page}
      openRows={{ all: true }}
      onOpenRows={() => {}}
      onPin={() => {}}
      waysOut={waysOut()}
    />
  );
  const onPopup = (page: PageState) => <Popup {...viewProps({})} page={page} />;

  it.each([
    ['panel', onPanel],
    ['popup', onPopup],
  ])(
    'of the %s has marked what it says most about the page, and nothing where that is no page',
    async (_, on) => {
      const alone = renderAlone(on(pageView(groups, officialFaq, 'en')), { checked: false });
      const row = alone.all('.browse details').find((each) => each.textContent?.startsWith('1.2'));
      if (row) await alone.toggle(row);
      const marked = () => alone.texts('.browse .passage').join(' ');
      for (const page of [groups, place]) {
        const view = pageView(page, officialFaq, 'en');
        alone.show(on(view));
        const said = view.guidance.entries.find(({ entry }) => entry.id === '1.2');
        expect(marked()).toBe(said?.keyPassage.text ?? '');
      }
      alone.show(on({ kind: 'elsewhere' }));
      expect([marked(), alone.all('.browse .answer').length]).toEqual(['', 1]);
    },
  );
});
