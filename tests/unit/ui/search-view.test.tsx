// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { emptyAnswer, type Finder } from '../../../src/search/finder';
import { SearchView } from '../../../src/ui/SearchView';
import { renderAlone } from './render-alone';
import { entryOf, hitOf, teamEntry, viewProps, withTeam } from './samples';

const hits = ['2.2', '3.2', '1.1'].map((id) => hitOf(entryOf(id)));
const find: Finder = (query) => (query.includes('nothing') ? emptyAnswer : { ...emptyAnswer, hits });

const view = (fields: Partial<Parameters<typeof SearchView>[0]> = {}) => (
  <SearchView
    {...viewProps()}
    find={find}
    surface="panel"
    browsing={false}
    home={(open) => (
      <>
        <h1>Home</h1>
        <button type="button" onClick={() => open('3.2')}>
          to 3.2
        </button>
      </>
    )}
    {...fields}
  />
);

type Alone = ReturnType<typeof renderAlone>;

const box = 'Search the FAQ';
const key = (alone: Alone, name: string, init: KeyboardEventInit = {}) =>
  alone.does(() => {
    alone
      .control(box)
      .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
  });
const chosen = (alone: Alone) =>
  alone.all('[role=option]').findIndex((one) => one.getAttribute('aria-selected') === 'true');

describe('a surface with a search', () => {
  it('is its home while nothing is searched, and goes where a number leads', async () => {
    const onNavigate = vi.fn();
    const alone = renderAlone(view({ onNavigate }));
    expect(alone.texts('h1')).toEqual(['Home']);
    await alone.press('to 3.2');
    expect(alone.texts('h1')).toEqual([`3.2 ${entryOf('3.2').question}`]);
    expect(onNavigate).toHaveBeenLastCalledWith({ query: '', entry: '3.2' });
    await alone.press('Back');
    expect(alone.texts('h1')).toEqual(['Home']);
    expect(document.activeElement).toBe(alone.control(box));
    expect(onNavigate).toHaveBeenLastCalledWith({ query: '' });
  });

  it('shows results instead of its home, and says how many', async () => {
    const alone = renderAlone(view({ recents: ['deletion'] }));
    await alone.type(box, 'keys');
    expect(alone.texts('h1')).toEqual(['Search results']);
    expect(alone.texts('.row-number')).toEqual(['2.2', '3.2', '1.1']);
    expect(alone.all('.browse, .recents')).toEqual([]);
    expect(alone.status()).toBe('3 results');
  });

  it('says that nothing is certain where nothing is', async () => {
    const uncertain: Finder = () => ({ ...emptyAnswer, hits: [hitOf(entryOf('2.2'), { confident: false })] });
    const alone = renderAlone(view({ find: uncertain }));
    await alone.type(box, 'keys');
    expect(alone.status()).toBe('Nothing certain – closest entries');
  });

  it('offers all entries where nothing is found', async () => {
    const alone = renderAlone(view());
    expect(alone.find<HTMLDetailsElement>('.browse').open).toBe(false);
    await alone.type(box, 'nothing');
    expect(alone.find<HTMLDetailsElement>('.browse').open).toBe(true);
    expect(alone.status()).toBe('0 results');
  });

  it('opens all entries at once where there is nothing else, until somebody closes them', async () => {
    const alone = renderAlone(view({ browsing: true }));
    const browse = alone.find<HTMLDetailsElement>('.browse');
    expect(browse.open).toBe(true);
    await alone.toggle(browse);
    alone.show(view({ browsing: true }));
    expect(browse.open).toBe(false);
  });

  it('keeps an entry open that somebody opened while browsing, and only that one', async () => {
    const alone = renderAlone(view({ browsing: true }));
    const [first, second] = alone.all('.browse .row');
    if (!first || !second) throw new Error('Nothing to browse');
    await alone.toggle(first);
    expect(alone.all('.row .entry-body')).toHaveLength(1);
    expect(first.contains(alone.find('.entry-body'))).toBe(true);
    await alone.toggle(second);
    await alone.toggle(first);
    expect(second.contains(alone.find('.entry-body'))).toBe(true);
  });

  it('goes where it is told to, each time it is told', async () => {
    const alone = renderAlone(view({ navigation: { query: 'keys' } }));
    expect(alone.control<HTMLInputElement>(box).value).toBe('keys');
    alone.show(view({ navigation: { entry: '1.1' } }));
    expect(alone.texts('h1')).toEqual([`1.1 ${entryOf('1.1').question}`]);
    await alone.press('Back');
    alone.show(view({ navigation: { entry: '1.1' } }));
    expect(alone.texts('h1')).toEqual([`1.1 ${entryOf('1.1').question}`]);
  });

  it('stays at home where it is sent to an entry that is not there', () => {
    expect(renderAlone(view({ navigation: { entry: '9.9' } })).texts('h1')).toEqual(['Home']);
  });

  it('opens a team’s entry like any other', () => {
    const faq = withTeam(teamEntry());
    const alone = renderAlone(view({ faq, navigation: { entry: 'vpn-access' } }));
    expect(alone.texts('h1')).toEqual(['Who may use VPN?']);
  });

  it('takes the focus only where it is asked to', () => {
    const asked = renderAlone(view({ autoFocus: true })).control(box);
    expect(document.activeElement === asked).toBe(true);
    const other = renderAlone(view()).control(box);
    expect(document.activeElement === other).toBe(false);
  });

  it('searches a recent search again', async () => {
    const onForgetRecents = vi.fn();
    const alone = renderAlone(view({ recents: ['deletion', 'keys'], onForgetRecents }));
    expect(alone.texts('.recents li')).toEqual(['deletion', 'keys', 'Clear']);
    await alone.press('Clear');
    expect(onForgetRecents).toHaveBeenCalledOnce();
    await alone.press('keys');
    expect(alone.control<HTMLInputElement>(box).value).toBe('keys');
    expect(alone.all('[role=option]')).toHaveLength(3);
  });

  it('opens the options', async () => {
    const onOptions = vi.fn();
    await renderAlone(view({ onOptions })).press('Options');
    expect(onOptions).toHaveBeenCalledOnce();
  });
});

describe('the keys of the search box', () => {
  it('↓ and ↑ go round the list', async () => {
    const alone = renderAlone(view());
    await alone.type(box, 'keys');
    const seen = [chosen(alone)];
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await key(alone, name);
      seen.push(chosen(alone));
    }
    expect(seen).toEqual([0, 1, 2, 0, 2, 1]);
    const input = alone.control(box);
    expect(input.getAttribute('aria-activedescendant')).toBe(alone.all('[role=option]')[1]?.id);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-controls') ?? '')?.role).toBe('listbox');
  });

  it('names no option where there is none', async () => {
    const alone = renderAlone(view());
    await alone.type(box, 'nothing');
    await key(alone, 'ArrowDown');
    expect(alone.control(box).getAttribute('aria-expanded')).toBe('false');
    expect(alone.control(box).hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('Enter opens the chosen one at its passage and remembers the search', async () => {
    const onSearched = vi.fn();
    const alone = renderAlone(view({ onSearched }));
    await alone.type(box, 'keys');
    await key(alone, 'ArrowDown');
    await key(alone, 'Enter');
    expect(alone.texts('h1')).toEqual([`3.2 ${entryOf('3.2').question}`]);
    expect(alone.all('.passage')).toHaveLength(1);
    expect(onSearched).toHaveBeenCalledExactlyOnceWith('keys');
  });

  it.each(['ctrlKey', 'metaKey'] as const)(
    '%s+Enter opens it in the panel where there is one',
    async (held) => {
      const onOpenElsewhere = vi.fn();
      const alone = renderAlone(view({ onOpenElsewhere }));
      await alone.type(box, 'keys');
      await key(alone, 'Enter', { [held]: true });
      expect(onOpenElsewhere).toHaveBeenCalledExactlyOnceWith('2.2');
      expect(alone.texts('h1')).toEqual(['Search results']);
      alone.show(view());
      await key(alone, 'Enter', { [held]: true });
      expect(alone.texts('h1')).toEqual([`2.2 ${entryOf('2.2').question}`]);
    },
  );

  it('Ctrl+C copies the chosen passage, but never what somebody selected', async () => {
    const onCopy = vi.fn(async () => {});
    const alone = renderAlone(view({ onCopy }));
    await alone.type(box, 'keys');
    const input = alone.control<HTMLInputElement>(box);
    input.setSelectionRange(0, 2);
    await key(alone, 'c', { ctrlKey: true });
    expect(onCopy).not.toHaveBeenCalled();
    input.setSelectionRange(4, 4);
    await key(alone, 'c');
    expect(onCopy).not.toHaveBeenCalled();
    await key(alone, 'C', { ctrlKey: true });
    const [hit] = hits;
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ entry: hit?.entry, passage: hit?.passage }, 'plain');
    expect(alone.status()).toBe('Copied with citation');
  });

  it('says so where the browser refuses to copy', async () => {
    const alone = renderAlone(view({ onCopy: () => Promise.reject(new Error('refused')) }));
    await alone.type(box, 'keys');
    await key(alone, 'c', { metaKey: true });
    expect(alone.status()).toMatch(/^The browser refused to copy/);
    expect(alone.all('.toast.problem')).toHaveLength(1);
  });

  it.each([
    ['k', { ctrlKey: true }, true],
    ['K', { metaKey: true }, true],
    ['k', {}, false],
  ])('%s with %o leads to the box from everywhere: %s', (name, held, leads) => {
    const alone = renderAlone(view({ navigation: { query: 'keys' } }));
    const input = alone.control<HTMLInputElement>(box);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: name, ...held }));
    expect(document.activeElement === input).toBe(leads);
    if (leads) expect([input.selectionStart, input.selectionEnd]).toEqual([0, 4]);
  });

  it('can be cleared where something is typed, and else names its shortcut', async () => {
    const alone = renderAlone(view());
    expect(alone.controls().has('Clear search')).toBe(false);
    expect(alone.texts('.kbd')).toEqual([expect.stringMatching(/^(Ctrl |⌘)K$/)]);
    await alone.type(box, 'keys');
    expect(alone.all('.kbd')).toEqual([]);
    await alone.press('Clear search');
    expect(alone.texts('h1')).toEqual(['Home']);
  });
});
