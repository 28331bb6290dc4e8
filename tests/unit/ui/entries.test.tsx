// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { notesOf } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { EntryBody } from '../../../src/ui/EntryBody';
import { EntryRow } from '../../../src/ui/EntryRow';
import { EntrySummary, OursOnce } from '../../../src/ui/EntrySummary';
import { OpenedEntry } from '../../../src/ui/OpenedEntry';
import { renderAlone } from './render-alone';
import { entryOf, teamEntry, today } from './samples';

const onCopy = async () => {};

const row = (fields: Partial<Parameters<typeof EntryRow>[0]> = {}) => (
  <EntryRow
    entry={entryOf('3.2')}
    notes={{}}
    today={today}
    open={false}
    onToggle={() => {}}
    onCopy={onCopy}
    {...fields}
  />
);

describe('a row', () => {
  it('shows number, question and why', () => {
    const alone = renderAlone(row({ because: { en: 'keys named' } }));
    expect(alone.texts('.row-number')).toEqual(['3.2']);
    expect(alone.texts('.question')).toEqual([entryOf('3.2').question]);
    expect(alone.find('.question').lang).toBe('en');
    expect(alone.texts('.because')).toEqual(['because: keys named']);
    expect(alone.all('.team-mark, .entry-body')).toEqual([]);
  });

  it('gives no reason where there is none', () => {
    expect(renderAlone(row()).all('.because')).toEqual([]);
  });

  it('of a team is marked as no word of Alibaba Cloud, in no language of ours', () => {
    const alone = renderAlone(row({ entry: teamEntry() }));
    expect(alone.texts('.team-mark')).toEqual(['team note, not Alibaba Cloud']);
    expect(alone.texts('.row-number')).toEqual(['']);
    expect(alone.find('.question').hasAttribute('lang')).toBe(false);
  });

  it('opens in place, and tells only what somebody else does not know', async () => {
    const onToggle = vi.fn();
    const alone = renderAlone(row({ onToggle }));
    await alone.toggle(alone.find('details'));
    expect(onToggle.mock.calls).toEqual([[true]]);
    alone.show(row({ onToggle, open: true }));
    expect(alone.find<HTMLDetailsElement>('details').open).toBe(true);
    expect(alone.all('.entry-body')).toHaveLength(1);
    await alone.toggle(alone.find('details'));
    expect(onToggle.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the body of an entry', () => {
  it.each(officialFaq.entries.map((entry) => [entry.id, entry] as const))(
    'of %s is the whole official answer, paragraph by paragraph, character by character',
    (_id, entry) => {
      const alone = renderAlone(<EntryBody entry={entry} notes={{}} today={today} />);
      const paragraphs = entry.answer.split(/\n\s*\n/);
      expect(alone.all('.official').map((one) => one.textContent)).toEqual(paragraphs);
      expect(alone.find('.answer').lang).toBe('en');
      expect(alone.all('.passage, mark, .our-note, .team-facts')).toEqual([]);
    },
  );

  it('marks exactly the sentences that brought the reader here, and the searched words', () => {
    const entry = entryOf('3.2');
    const [, second, third] = entry.sentences;
    const start = second?.start ?? 0;
    const alone = renderAlone(
      <EntryBody
        entry={entry}
        notes={{}}
        passage={{ from: 1, to: 3 }}
        marks={[
          { start: start - 3, end: start + 4 },
          { start: start + 6, end: start + 8 },
        ]}
        today={today}
      />,
    );
    expect(alone.all('.passage').map((one) => one.textContent)).toEqual([second?.text, third?.text]);
    expect(alone.all('.passage mark').map((one) => one.textContent)).toEqual([
      entry.answer.slice(start, start + 4),
      entry.answer.slice(start + 6, start + 8),
    ]);
    expect(
      alone
        .all('.official')
        .map((one) => one.textContent)
        .join('\n\n'),
    ).toBe(entry.answer);
  });

  it.each([
    ['scrolls to the first of them', true, 1],
    ['stays where it is unless told', false, 0],
  ])('%s', (_what, scroll, times) => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const props = { entry: entryOf('3.2'), notes: {}, passage: { from: 1, to: 3 }, scroll, today };
    const alone = renderAlone(<EntryBody {...props} />);
    expect(scrolled.mock.contexts).toEqual(times ? [alone.find('.passage')] : []);
    scrolled.mockRestore();
  });

  it('sets our note on a dated reference apart, with its source', () => {
    const dated = officialFaq.entries.find(({ id }) => notesOf(id).dated);
    if (!dated) throw new Error('No entry has a note on a dated reference');
    const notes = notesOf(dated.id);
    const alone = renderAlone(<EntryBody entry={dated} notes={notes} today={today} />);
    expect(alone.texts('.our-note .tag')).toEqual(['Our note, not part of the FAQ']);
    expect(alone.texts('.our-note p')).toEqual([notes.dated?.note.en]);
    expect(alone.find('.our-note a').getAttribute('href')).toBe(notes.dated?.source);
    expect(alone.find('.answer').contains(alone.find('.our-note'))).toBe(false);
  });

  it('of a team is plain text whose addresses can be followed, and never looks official', () => {
    const entry = teamEntry({ answer: 'See https://wiki.example/vpn.\n\n<b>Bold</b> stays text.' });
    const alone = renderAlone(<EntryBody entry={entry} notes={{}} today={today} />);
    expect(alone.texts('.answer p')).toEqual(['See https://wiki.example/vpn.', '<b>Bold</b> stays text.']);
    expect(alone.texts('.answer a')).toEqual(['https://wiki.example/vpn']);
    expect(alone.all('.official, b')).toEqual([]);
    expect(alone.find('.answer').hasAttribute('lang')).toBe(false);
    expect(alone.all('.team-mark')).toHaveLength(1);
  });
});

describe('an opened entry', () => {
  const opened = (
    entry = entryOf('3.2'),
    onBack = () => {},
    fields: Partial<Parameters<typeof OpenedEntry>[0]> = {},
  ) => (
    <OpenedEntry
      entry={entry}
      notes={{}}
      marks={[]}
      section="Access to Member Content"
      today={today}
      onOpen={() => {}}
      onBack={onBack}
      onCopy={onCopy}
      {...fields}
    />
  );

  it('has number and question for its heading, which has the focus, and a way back', async () => {
    const onBack = vi.fn();
    const alone = renderAlone(opened(entryOf('3.2'), onBack));
    expect(alone.texts('h1')).toEqual([`3.2 ${entryOf('3.2').question}`]);
    expect(alone.find('h1').lang).toBe('en');
    expect(document.activeElement).toBe(alone.find('h1'));
    await alone.press('Back');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('names its section, and copies what led to it before the whole', async () => {
    const copied = vi.fn(async () => {});
    const passage = { from: 1, to: 2 };
    const alone = renderAlone(opened(entryOf('3.2'), () => {}, { passage, onCopy: copied }));
    expect(alone.texts('.section-title')).toEqual(['Access to Member Content']);
    expect(alone.texts('.entry-actions .small')).toEqual(['Copy passage', 'Copy whole entry']);
    await alone.press('Copy passage, 3.2');
    await alone.press('Copy whole entry, 3.2');
    expect(copied.mock.calls).toEqual([
      [{ entry: entryOf('3.2'), passage }, 'plain'],
      [{ entry: entryOf('3.2') }, 'plain'],
    ]);
  });

  it.each([
    ['Ctrl+C', { ctrlKey: true }, 1],
    ['⌘C', { metaKey: true }, 1],
    ['C alone', {}, 0],
  ])('takes %s for its passage, where nothing is selected', async (_keys, held, times) => {
    const copied = vi.fn(async () => {});
    const passage = { from: 1, to: 2 };
    const alone = renderAlone(opened(entryOf('3.2'), () => {}, { passage, onCopy: copied }));
    const press = () =>
      alone.does(() => {
        const key = new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true, ...held });
        alone.find('h1').dispatchEvent(key);
      });
    const selection = vi.spyOn(globalThis, 'getSelection');
    selection.mockReturnValue({ toString: () => 'some words' } as Selection);
    await press();
    expect(copied).not.toHaveBeenCalled();
    selection.mockRestore();
    await press();
    expect(copied).toHaveBeenCalledTimes(times);
    if (times) expect(copied).toHaveBeenCalledWith({ entry: entryOf('3.2'), passage }, 'plain');
  });

  it('leads to the entries before and after it', async () => {
    const onOpen = vi.fn();
    const alone = renderAlone(
      opened(entryOf('3.2'), () => {}, { previous: entryOf('3.1'), next: teamEntry(), onOpen }),
    );
    await alone.press('Previous entry, 3.1');
    await alone.press('Next entry, Who may use VPN?');
    expect(onOpen.mock.calls).toEqual([['3.1'], ['vpn-access']]);
  });

  it('of a team has no number', () => {
    const alone = renderAlone(opened(teamEntry()));
    expect(alone.texts('h1')).toEqual(['Who may use VPN?']);
    expect(alone.find('h1').hasAttribute('lang')).toBe(false);
  });
});

describe('our summary', () => {
  const summary = { en: 'Ours.', 'zh-CN': '我们的话。' };

  it.each([
    ['en', summary, []],
    ['zh-CN', summary, ['我们的话。']],
    ['zh-CN', { en: 'Ours.' }, []],
  ] as const)(
    'in %s stands before the English only where it is a translation, and is said to be ours beside it',
    (locale, of, shown) => {
      const notes = { summary: of };
      const alone = renderAlone(
        <div>
          <EntrySummary notes={notes} />
          <OursOnce notes={notes} />
        </div>,
        { locale },
      );
      expect(alone.texts('.entry-summary')).toEqual(shown);
      expect(alone.texts('.ours')).toEqual(shown.map(() => '我们的概括，非官方译文'));
    },
  );

  it('is not there where nobody wrote one', () => {
    expect(renderAlone(<EntrySummary notes={{}} />, { locale: 'zh-CN' }).all('.entry-summary')).toEqual([]);
  });
});
