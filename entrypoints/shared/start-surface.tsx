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

/**
 * Shows a surface under the settings in force, and again whenever they change; what was typed stays.
 * @param load what else the surface wants to know before its first paint.
 */
export async function startSurface<Loaded extends object>(
  render: (context: SurfaceContext & Loaded) => VNode,
  load: (window: CurrentWindow) => Promise<Loaded>,
): Promise<void> {
  reportUncaught(globalThis);
  const held = holdContext();
  // Who removes it at its time may have been stopped before.
  void reportRejection(removeExpiredPopupStates(), 'forgetting where the popup was');
  const window = await currentWindow();
  const loaded = await load(window);
  let shown: { readonly values: Settings; readonly keeps: boolean; readonly surface: Surface } | undefined;
  held.watch((context) => {
    const { values, locale } = context;
    if (shown?.values !== values) {
      const keeps = keepsSearches(window.isPrivate, values);
      shown = { values, keeps, surface: surfaceFor(context, keeps) };
      readySearch(context.find);
    }
    const { keeps, surface } = shown;
    mount(render({ ...loaded, ...window, ...context, keeps, surface }), locale, (error) =>
      reportError(error, 'showing a surface'),
    );
  });
}

/** Before anybody types, so that the first key costs no more than the others; but after the first picture. */
function readySearch(find: Finder): void {
  requestAnimationFrame(() => requestIdleCallback(() => find('ready')));
}
