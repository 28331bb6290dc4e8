// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAnswer, type Finder } from '../../../src/search/finder';
import { renderAlone } from './render-alone';
import { entryOf, hitOf } from './samples';
import { box, hits, view } from './searchable';

type Alone = ReturnType<typeof renderAlone>;

const key = (alone: Alone, name: string, init: KeyboardEventInit = {}) =>
  alone.does(() => {
    alone
      .control(box)
      .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
  });
const chosen = (alone: Alone) =>
  alone.all('[role=option]').findIndex((one) => one.getAttribute('aria-selected') === 'true');

/** Four hits, of which the first alone is certain. */
const one: Finder = () => ({
  ...emptyAnswer,
  hits: ['2.2', '3.2', '1.1', '4.1'].map((id, at) => hitOf(entryOf(id), { confident: at === 0 })),
});

const added = hitOf(entryOf('5.1'));

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

  it('reach what is folded: Enter brings it, and the next Enter opens its first', async () => {
    const onOpenElsewhere = vi.fn();
    const onCopy = vi.fn(async () => {});
    const alone = renderAlone(view({ find: one, onOpenElsewhere, onCopy }));
    await alone.type(box, 'keys');
    expect(alone.texts('.row-number')).toEqual(['2.2']);
    await key(alone, 'ArrowUp');
    expect(chosen(alone)).toBe(1);
    expect(alone.find('.result-more').textContent).toBe('Also mentions these words (3)');
    await key(alone, 'c', { ctrlKey: true });
    await key(alone, 'Enter', { ctrlKey: true });
    expect(onCopy).not.toHaveBeenCalled();
    expect(onOpenElsewhere).not.toHaveBeenCalled();
    expect(alone.texts('.row-number')).toEqual(['2.2', '3.2', '1.1', '4.1']);
    expect(chosen(alone)).toBe(1);
    await key(alone, 'Enter');
    expect(alone.texts('h1')).toEqual([`3.2 ${entryOf('3.2').question}`]);
  });

  it('fold the others again for other words', async () => {
    const alone = renderAlone(view({ find: one }));
    await alone.type(box, 'keys');
    await alone.does(() => alone.find('.result-more').click());
    expect(alone.all('[role=option]')).toHaveLength(4);
    await alone.type(box, 'other keys');
    expect(alone.all('[role=option]')).toHaveLength(2);
  });

  it('keep the choice on its entry where more is found for the same words', async () => {
    const alone = renderAlone(view());
    await alone.type(box, 'keys');
    const onIt = () => alone.texts('[aria-selected=true] .row-number');
    await key(alone, 'ArrowDown');
    expect(onIt()).toEqual(['3.2']);
    const finding = (...ids: readonly string[]): Finder => {
      const found = ids.map((id) => hitOf(entryOf(id)));
      return () => ({ ...emptyAnswer, hits: found });
    };
    alone.show(view({ find: finding('5.1', '2.2', '3.2', '1.1') }));
    expect(onIt()).toEqual(['3.2']);
    alone.show(view({ find: finding('5.1', '4.1', '2.2', '1.1', '3.2') }));
    expect(onIt()).toEqual(['3.2']);
    // Who chose none begins with the best.
    await alone.type(box, 'other keys');
    alone.show(view({ find: finding('1.1', '5.1') }));
    expect(onIt()).toEqual(['1.1']);
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
      expect(onOpenElsewhere).toHaveBeenCalledExactlyOnceWith(
        '2.2',
        expect.objectContaining({ from: expect.any(Number) }),
      );
      expect(alone.texts('h1')).toEqual(['Search results']);
      await key(alone, 'Enter');
      expect(onOpenElsewhere).toHaveBeenCalledOnce();
      expect(alone.texts('h1')).toEqual([`2.2 ${entryOf('2.2').question}`]);
      await alone.press('Back');
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

describe('what was found', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const wait = (alone: Alone, milliseconds: number) => alone.does(() => vi.advanceTimersByTime(milliseconds));

  it('is said half a second after the last letter, once', async () => {
    const alone = renderAlone(view({ find: one }), { checked: false });
    await alone.type(box, 'key');
    await wait(alone, 400);
    await alone.type(box, 'keys');
    await wait(alone, 499);
    expect(alone.status()).toBe('');
    await wait(alone, 1);
    expect(alone.status()).toBe('1 result, Also mentions these words (3)');
  });

  it('is not said any more where an entry was opened before', async () => {
    const alone = renderAlone(view({ find: one }), { checked: false });
    await alone.type(box, 'keys');
    await key(alone, 'Enter');
    await wait(alone, 500);
    expect(alone.status()).toBe('');
  });

  it('is said once with what is found for the same words meanwhile, and not again for the same', async () => {
    const alone = renderAlone(view({ find: one, isReading: true }), { checked: false });
    await alone.type(box, 'keys');
    await wait(alone, 300);
    alone.show(view({ find: () => ({ ...emptyAnswer, hits: [added, ...hits] }) }));
    await wait(alone, 499);
    expect(alone.status()).toBe('');
    await wait(alone, 1);
    expect(alone.status()).toContain('3 results');
    await wait(alone, 10_000);
    expect(alone.status()).toBe('');
    alone.show(view({ find: () => ({ ...emptyAnswer, hits: [...hits, added] }) }));
    await wait(alone, 500);
    expect(alone.status()).toBe('');
  });

  it('is nothing where nothing is asked', async () => {
    const alone = renderAlone(view(), { checked: false });
    await alone.type(box, '  ');
    await wait(alone, 500);
    expect(alone.status()).toBe('');
  });
});
