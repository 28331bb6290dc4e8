import type { VNode } from 'preact';
import { type Context, holdContext } from '../../src/browser/context';
import { type CurrentWindow, currentWindow } from '../../src/browser/current-window';
import { removeExpiredPopupStates } from '../../src/browser/popup-state';
import { reportError, reportRejection, reportUncaught } from '../../src/browser/report-error';
import { keepsSearches } from '../../src/browser/retention';
import type { Settings } from '../../src/policy/schema';
import type { Finder } from '../../src/search/finder';
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
  let shown: { readonly values: Settings; readonly keeps: boolean; readonly surface: Surface } | undefined;
  held.watch((context) => {
    const { settings, values, locale } = context;
    if (!settings.isComplete && isOfEntries(loaded)) return;
    if (shown?.values !== values) {
      const keeps = keepsSearches(window.isPrivate, values);
      shown = { values, keeps, surface: surfaceFor(context, keeps) };
      if (settings.isComplete) readySearch(context.find);
    }
    const { keeps, surface } = shown;
    mount(render({ ...loaded, ...window, ...context, keeps, surface }), locale, (error) =>
      reportError(error, 'showing a surface'),
    );
    if (!settings.isComplete) afterPicture(readEntries);
  });
}

/** A window that nobody sees is not painted: it waits `hiddenMs`. */
function afterPicture(callback: () => void): void {
  setTimeout(callback, hiddenMs);
  new PerformanceObserver(callback).observe({ type: 'paint', buffered: true });
}

/** Before anybody types, so that the first key costs no more than the others; but after the first picture. */
function readySearch(find: Finder): void {
  requestAnimationFrame(() => requestIdleCallback(() => find('ready')));
}
