import type { VNode } from 'preact';
import { type Context, holdContext } from '../../src/browser/context';
import { type CurrentWindow, currentWindow } from '../../src/browser/current-window';
import { removeExpiredPopupStates } from '../../src/browser/popup-state';
import { readWhenIdle } from '../../src/browser/read-search';
import { reportError, reportRejection, reportUncaught } from '../../src/browser/report-error';
import { keepsSearches } from '../../src/browser/retention';
import { mount } from '../../src/ui/mount';
import { type Surface, surfaceFor } from './surface';

export interface SurfaceContext extends CurrentWindow, Context {
  /** Whether what is searched may be kept. */
  readonly keeps: boolean;
  readonly surface: Surface;
}

const hiddenMs = 500;

/**
 * Shows a surface under the settings in force, and again whenever they change; what was typed stays.
 * @param load what else the surface wants to know before its first paint.
 * @param isOfEntries whether the first paint may show entries of the team; else they are read after it.
 */
export async function startSurface<Loaded extends object>(
  render: (context: SurfaceContext & Loaded) => VNode,
  load: (window: CurrentWindow) => Promise<Loaded>,
  isOfEntries: (loaded: Loaded) => boolean,
): Promise<void> {
  reportUncaught(globalThis);
  let readEntries = () => {};
  const held = holdContext(
    new Promise<void>((resolve) => {
      readEntries = resolve;
    }),
  );
  // Who removes it at its time may have been stopped before.
  void reportRejection(removeExpiredPopupStates(), 'forgetting where the popup was');
  const window = await currentWindow();
  const loaded = await load(window);
  if (isOfEntries(loaded)) readEntries();
  let drawn:
    | { readonly of: readonly unknown[]; readonly keeps: boolean; readonly surface: Surface }
    | undefined;
  const show = (context: Context) => {
    const { settings, values, locale, search } = context;
    const of = [values, search.find, settings.isComplete];
    if (!drawn || of.some((part, at) => part !== drawn?.of[at])) {
      const keeps = keepsSearches(window.isPrivate, values);
      drawn = { of, keeps, surface: surfaceFor(context, keeps) };
    }
    const { keeps, surface } = drawn;
    mount(render({ ...loaded, ...window, ...context, keeps, surface }), locale, (error) =>
      reportError(error, 'showing a surface'),
    );
  };
  let latest: Context | undefined;
  held.watch((context) => {
    const { settings, search } = context;
    if (!settings.isComplete && isOfEntries(loaded)) return;
    const isRead = latest?.search === search && latest.settings.isComplete;
    latest = context;
    show(context);
    if (!settings.isComplete) afterPicture(readEntries);
    // Before anybody types, so that the first key costs no more than the others.
    else if (!isRead)
      readWhenIdle(
        search,
        () => latest?.search === search,
        () => latest && show(latest),
      );
  });
}

/** A window that nobody sees is not painted: it waits `hiddenMs`. */
function afterPicture(callback: () => void): void {
  setTimeout(callback, hiddenMs);
  new PerformanceObserver(callback).observe({ type: 'paint', buffered: true });
}
