// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { Browse } from '../../../src/ui/Browse';
import { Footer } from '../../../src/ui/Footer';
import { Recents } from '../../../src/ui/Recents';
import { Sentence, Words } from '../../../src/ui/Words';
import { renderAlone } from './render-alone';
import { teamEntry, today, withTeam } from './samples';

it('the footer dates the text, says whose it is and whom to ask', () => {
  const contacts = [
    { text: 'Cloud team', address: 'https://wiki.example/' },
    { text: 'ask@team.example', address: 'mailto:ask@team.example' },
  ];
  const alone = renderAlone(<Footer faq={officialFaq} contacts={contacts} />);
  const { taken, sha256, source } = officialFaq.edition;
  expect(alone.texts('p > span')[0]).toBe(`Text taken ${taken}`);
  expect(alone.find('[title]').title).toBe(`sha256 ${sha256}`);
  expect(alone.all('a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    [source, 'Source (opens a new tab)'],
    ['https://wiki.example/', 'Cloud team (opens a new tab)'],
    ['mailto:ask@team.example', 'ask@team.example (opens a new tab)'],
  ]);
  expect(alone.texts('summary')).toEqual(['Unofficial tool']);
  expect(alone.texts('details p')[0]).toBe(
    `publication date not stated · sha256 ${sha256.slice(0, 8)} · Unofficial tool. The FAQ text is Alibaba Cloud’s own.`,
  );
});

it('recent searches are nothing where none are kept', () => {
  const none = <Recents queries={[]} onPick={() => {}} onForget={() => {}} />;
  expect(renderAlone(none).all('section')).toEqual([]);
});

describe('all entries to browse', () => {
  const browse = (fields: Partial<Parameters<typeof Browse>[0]> = {}) => (
    <Browse
      faq={officialFaq}
      notesOf={() => ({})}
      today={today}
      saysOurs={false}
      open
      onToggle={() => {}}
      openEntries={new Set()}
      onToggleEntry={() => {}}
      onCopy={async () => {}}
      {...fields}
    />
  );

  it('stand by section, as the text has them', () => {
    const alone = renderAlone(browse());
    expect(alone.texts('h2')).toEqual([`All ${officialFaq.entries.length} entries`]);
    expect(alone.texts('h3')).toEqual(officialFaq.sections.map(({ title }) => title));
    expect(alone.texts('.question')).toEqual(officialFaq.entries.map(({ question }) => question));
    expect(alone.all('h3').map((heading) => heading.lang)).toEqual(officialFaq.sections.map(() => 'en'));
  });

  it('do not hold the thousands of a library, and say where those are', () => {
    const alone = renderAlone(browse({ librarySize: 10_000 }));
    expect(alone.texts('.ours')).toEqual([
      'Not in this list: 10000 more entries of your team. The search finds them.',
    ]);
    expect(alone.all('.question')).toHaveLength(officialFaq.entries.length);
    alone.show(browse({ librarySize: 0 }));
    expect(alone.all('.ours')).toEqual([]);
  });

  it('have the team’s after them and counted apart', () => {
    const alone = renderAlone(browse({ faq: withTeam(teamEntry()) }));
    expect(alone.texts('h2')).toEqual([`All ${officialFaq.entries.length} entries`]);
    expect(alone.texts('section:last-child h3')).toEqual(['Your team’s notes']);
    expect(alone.find('section:last-child h3').hasAttribute('lang')).toBe(false);
    expect(alone.texts('section:last-child .question')).toEqual(['Who may use VPN?']);
  });

  it('are drawn a screenful first and then all, where a team has hundreds', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const ids = Array.from({ length: 200 }, (_, at) => `note-${at}x`);
    const alone = renderAlone(browse({ faq: withTeam(...ids.map((id) => teamEntry({ id }))) }), {
      checked: false,
    });
    expect(alone.all('section:last-child .row')).toHaveLength(6);
    for (let step = 0; step < 4; step++) await alone.does(() => vi.runOnlyPendingTimers());
    expect(alone.all('section:last-child .row')).toHaveLength(200);
  });

  it('are drawn once while only the page beside them moves', () => {
    const notesOf = vi.fn(() => ({}));
    const still = {
      notesOf,
      openEntries: new Set<string>(),
      onToggleEntry: () => {},
      onCopy: async () => {},
    };
    const alone = renderAlone(browse(still));
    alone.show(browse({ ...still, open: false, onToggle: () => {} }));
    expect(notesOf).toHaveBeenCalledTimes(officialFaq.entries.length);
    alone.show(browse({ ...still, openEntries: new Set(['1.1']) }));
    expect(alone.all('.answer')).toHaveLength(1);
  });

  it('tell which was opened, and that they were', async () => {
    const onToggle = vi.fn();
    const onToggleEntry = vi.fn();
    const alone = renderAlone(browse({ onToggle, onToggleEntry, openEntries: new Set(['1.1']) }));
    expect(
      alone
        .all('.row')
        .map((row) => (row as HTMLDetailsElement).open)
        .slice(0, 2),
    ).toEqual([true, false]);
    await alone.toggle(alone.find('.row:nth-of-type(2)'));
    expect(onToggleEntry).toHaveBeenCalledExactlyOnceWith(officialFaq.entries[1]?.id, true);
    await alone.toggle(alone.find('.browse'));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('our words', () => {
  const text = { en: 'English words', 'zh-CN': '中文' };
  const chinese = { en: 'Keys', 'zh-CN': '密钥由您控制和维护' };

  it.each([
    ['en', text, '<b>English words</b>'],
    ['zh-CN', text, '<b>中文</b>'],
    ['zh-CN', chinese, '<b><span class="phrases">密钥由您控制和<wbr>维护</span></b>'],
    ['zh-CN', { en: 'English words' }, '<b><span lang="en">English words</span></b>'],
    ['en', { en: 'English words' }, '<b>English words</b>'],
  ] as const)('in %s are in that language, else English and marked as English', (locale, of, html) => {
    const alone = renderAlone(
      <b>
        <Words of={of} />
      </b>,
      { locale },
    );
    expect(alone.find('b').outerHTML).toBe(html);
  });

  it('stand where the sentence around them has its gap', () => {
    const alone = renderAlone(
      <p>
        <Sentence around={(gap) => `before ${gap} after`}>
          <Words of={{ en: 'words' }} />
        </Sentence>
      </p>,
    );
    expect(alone.texts('p')).toEqual(['before words after']);
  });
});
