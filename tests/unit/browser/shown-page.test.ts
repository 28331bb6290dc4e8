import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivePage } from '../../../src/browser/active-page';

const stopWatching = vi.fn();
let show: (active: ActivePage) => void = () => {};
const watchActivePage = vi.fn((_windowId: number, onActivePage: typeof show) => {
  show = onActivePage;
  return stopWatching;
});
vi.mock('../../../src/browser/active-page', () => ({ watchActivePage }));

const { enabledPage, followActivePage, shownPage } = await import('../../../src/browser/shown-page');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', task: 'users', site: 'international' } as const;
const page = { kind: 'page', page: ecs } as const;
const navigating = { kind: 'navigating' } as const;
const elsewhere = { kind: 'elsewhere' } as const;
const off = { kind: 'switchedOff', product: 'ecs' } as const;

describe('following the page in front', () => {
  const onPage = vi.fn();
  let stop: () => void;
  const shown = () => onPage.mock.calls.map(([followed]) => followed.kind);
  /** Shows it long enough for it to be drawn. */
  const showFor40Ms = (active: ActivePage) => {
    show(active);
    vi.advanceTimersByTime(40);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    stop = followActivePage(9, onPage);
  });
  afterEach(() => vi.useRealTimers());

  it('follows the window it is told', () => {
    expect(watchActivePage).toHaveBeenCalledWith(9, expect.anything());
    show(page);
    expect(onPage).toHaveBeenLastCalledWith(page);
  });

  it('claims nothing between two documents, and never what it waited for', () => {
    showFor40Ms(page);
    show(elsewhere);
    expect(shown()).toEqual(['page', 'navigating']);
    vi.advanceTimersByTime(399);
    show({ kind: 'page', page: ram });
    vi.advanceTimersByTime(10_000);
    expect(shown()).toEqual(['page', 'navigating', 'page']);
  });

  it('tells of the last of many moves, and not of each', () => {
    for (let round = 0; round < 100; round++) {
      show(page);
      vi.advanceTimersByTime(2);
      show({ kind: 'page', page: ram });
      vi.advanceTimersByTime(2);
    }
    vi.advanceTimersByTime(40);
    expect(onPage.mock.calls.length).toBeLessThan(13);
    expect(onPage).toHaveBeenLastCalledWith({ kind: 'page', page: ram });
  });

  it('says that there is no page once that has lasted 400 ms', () => {
    showFor40Ms(page);
    show(elsewhere);
    vi.advanceTimersByTime(399);
    expect(shown()).toEqual(['page', 'navigating']);
    vi.advanceTimersByTime(1);
    expect(shown()).toEqual(['page', 'navigating', 'elsewhere']);
    showFor40Ms(elsewhere);
    expect(shown()).toEqual(['page', 'navigating', 'elsewhere', 'elsewhere']);
  });

  it.each([
    ['at the start', []],
    ['after a tab that has to be reloaded', [{ kind: 'needsReload' }]],
    ['after another place that is none', [elsewhere]],
  ] as [string, ActivePage[]][])('waits for nothing %s', (_when, before) => {
    for (const active of before) showFor40Ms(active);
    show(elsewhere);
    expect(onPage).toHaveBeenLastCalledWith(elsewhere);
  });

  it.each([{ kind: 'needsReload' }, { kind: 'noSiteAccess' }] as const)('says at once %j', (active) => {
    showFor40Ms(page);
    show(active);
    expect(onPage).toHaveBeenLastCalledWith(active);
  });

  it('ends, with what it waits for', () => {
    showFor40Ms(page);
    show(elsewhere);
    onPage.mockClear();
    stop();
    vi.advanceTimersByTime(1000);
    expect(onPage).not.toHaveBeenCalled();
    expect(stopWatching).toHaveBeenCalledOnce();
  });
});

describe('a product that is switched off', () => {
  it.each([
    ['a page', ecs, [], ecs],
    ['a page of another product', ecs, ['ram'], ecs],
    ['a page of that product', ecs, ['ram', 'ecs'], undefined],
    ['no page', null, [], undefined],
    ['nothing', undefined, ['ecs'], undefined],
  ] as const)('hides its pages and no other: %s', (_what, shown, disabled, expected) => {
    expect(enabledPage(shown, disabled)).toEqual(expected);
  });
});

describe('what a surface shows', () => {
  const pinned = { kind: 'page', page: ram, pinned: true } as const;
  it.each([
    ['the page in front', page, [], undefined, { ...page, pinned: false }],
    ['that the product of the page is switched off', page, ['ecs'], undefined, off],
    ['the pinned page, and what is in front', page, [], ram, { ...pinned, front: ecs }],
    ['the pinned page alone where it is in front', { kind: 'page', page: ram }, [], ram, pinned],
    ['the pinned page, and nothing of a disabled product in front', page, ['ecs'], ram, pinned],
    ['the pinned page, whatever is in front', elsewhere, [], ram, pinned],
    ['no pinned page of a disabled product', page, ['ram'], ram, { ...page, pinned: false }],
    ['neither of two disabled ones', page, ['ram', 'ecs'], ram, off],
    ['nothing of a pinned page of a disabled product', elsewhere, ['ram'], ram, elsewhere],
    ['that a page is on its way', navigating, [], undefined, navigating],
    ['that there is no access', { kind: 'noSiteAccess' }, ['ecs'], undefined, { kind: 'noSiteAccess' }],
    ['that the tab has to be reloaded', { kind: 'needsReload' }, [], undefined, { kind: 'needsReload' }],
  ] as const)('is %s', (_what, followed, disabled, pin, expected) => {
    expect(shownPage(followed, disabled, pin)).toEqual(expected);
  });
});
