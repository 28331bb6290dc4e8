// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { Browse } from '../../../src/ui/Browse';
import { CopyButton } from '../../../src/ui/CopyButton';
import { Footer } from '../../../src/ui/Footer';
import { Recents } from '../../../src/ui/Recents';
import { useStatus } from '../../../src/ui/Status';
import { Sentence, Words } from '../../../src/ui/Words';
import { renderAlone } from './render-alone';
import { entryOf, teamEntry, today, withTeam } from './samples';

describe('the copy button', () => {
  const copied = { entry: entryOf('1.2'), passage: { from: 0, to: 1 } };
  const names = (alone: ReturnType<typeof renderAlone>) => [...alone.controls().keys()];

  it('copies plain text by one press and every format by two', async () => {
    const onCopy = vi.fn(async () => {});
    const alone = renderAlone(<CopyButton copied={copied} onCopy={onCopy} />);
    expect(names(alone)).toEqual(['Copy with citation, 1.2', 'Choose a format, 1.2']);
    await alone.press('Copy with citation, 1.2');
    for (const format of ['Plain text', 'Markdown', 'HTML']) {
      await alone.press('Choose a format, 1.2');
      await alone.press(format);
      expect(names(alone), 'the formats are closed again').toHaveLength(2);
    }
    expect(onCopy.mock.calls).toEqual(
      ['plain', 'plain', 'markdown', 'html'].map((format) => [copied, format]),
    );
  });

  it('tells what happened, and shows it until the focus goes', async () => {
    const alone = renderAlone(<CopyButton copied={copied} onCopy={async () => {}} />);
    await alone.press('Copy with citation, 1.2');
    expect(alone.status()).toBe('Copied with citation');
    expect(alone.all('.icon-check')).toHaveLength(1);
    const button = alone.control('Copy with citation, 1.2');
    await alone.does(() => {
      button.dispatchEvent(new FocusEvent('blur'));
      button.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(alone.all('.icon-check')).toEqual([]);
  });

  it('says how to go on where the browser refuses', async () => {
    const onCopy = () => Promise.reject(new Error('refused'));
    const alone = renderAlone(<CopyButton copied={copied} onCopy={onCopy} />);
    await alone.press('Choose a format, 1.2');
    await alone.press('Markdown');
    expect(alone.status()).toMatch(/copy it by hand/);
    expect(alone.all('.icon-check')).toEqual([]);
    expect(alone.control('Choose a format, 1.2').getAttribute('aria-expanded')).toBe('true');
  });

  it('has its words beside it where there is room', () => {
    const alone = renderAlone(<CopyButton copied={copied} onCopy={async () => {}} worded />);
    expect(alone.texts('button.with-icon')).toEqual(['Copy with citation']);
    alone.show(<CopyButton copied={copied} onCopy={async () => {}} />);
    expect(alone.texts('.ghost:first-child')).toEqual(['']);
  });
});

describe('the live status', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function Says({ text, tone }: { text: string; tone?: 'quiet' | 'problem' | 'spoken' }) {
    const { say } = useStatus();
    return (
      <button type="button" onClick={() => say(text, tone)}>
        say
      </button>
    );
  }

  it.each([
    ['quiet', 'toast quiet', ''],
    ['problem', 'toast problem', 'Words'],
    ['spoken', 'hidden', ''],
  ] as const)('shows what is %s as “%s”, and after 2.5 s “%s”', async (tone, looks, later) => {
    const alone = renderAlone(<Says text="Words" tone={tone} />);
    await alone.press('say');
    const region = alone.find('[role=status]');
    expect([region.className, alone.status()]).toEqual([looks, 'Words']);
    await alone.does(() => vi.advanceTimersByTime(2_499));
    expect(alone.status()).toBe('Words');
    await alone.does(() => vi.advanceTimersByTime(1));
    expect(alone.status()).toBe(later);
    expect(region.getAttribute('aria-live')).toBe('polite');
    vi.useRealTimers();
  });

  it('shows a later message its whole time', async () => {
    const alone = renderAlone(<Says text="Words" />);
    await alone.press('say');
    await alone.does(() => vi.advanceTimersByTime(2_000));
    await alone.press('say');
    await alone.does(() => vi.advanceTimersByTime(2_000));
    expect(alone.status()).toBe('Words');
    vi.useRealTimers();
  });
});

it('the footer dates the text, says whose it is and whom to ask', () => {
  const contacts = [
    { text: 'Cloud team', address: 'https://wiki.example/' },
    { text: 'ask@team.example', address: 'mailto:ask@team.example' },
  ];
  const alone = renderAlone(<Footer faq={officialFaq} contacts={contacts} />);
  const { taken, sha256, source } = officialFaq.edition;
  expect(alone.texts('p')[0]).toBe(
    `Text taken ${taken} · publication date not stated · sha256 ${sha256.slice(0, 8)}`,
  );
  expect(alone.find('[title]').title).toBe(`sha256 ${sha256}`);
  expect(alone.all('a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    [source, 'Source (opens a new tab)'],
    ['https://wiki.example/', 'Cloud team (opens a new tab)'],
    ['mailto:ask@team.example', 'ask@team.example (opens a new tab)'],
  ]);
  expect(alone.texts('p')[1]).toContain('Unofficial tool.');
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

  it('have the team’s after them and counted apart', () => {
    const alone = renderAlone(browse({ faq: withTeam(teamEntry()) }));
    expect(alone.texts('h2')).toEqual([`All ${officialFaq.entries.length} entries`]);
    expect(alone.texts('section:last-child h3')).toEqual(['Your team’s notes']);
    expect(alone.find('section:last-child h3').hasAttribute('lang')).toBe(false);
    expect(alone.texts('section:last-child .question')).toEqual(['Who may use VPN?']);
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

  it.each([
    ['en', text, '<b>English words</b>'],
    ['zh-CN', text, '<b>中文</b>'],
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
