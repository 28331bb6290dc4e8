import type { VNode } from 'preact';
import { type Context, holdContext } from '../../src/browser/context';
import { type CurrentWindow, currentWindow } from '../../src/browser/current-window';
import { removeExpiredPopupStates } from '../../src/browser/popup-state';
import { reportError, reportRejection, reportUncaught } from '../../src/browser/report-error';
import { keepsSearches } from '../../src/browser/retention';
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
  let readying = 0;
  held.watch((context) => {
    const keeps = keepsSearches(window.isPrivate, context.values);
    const surface = surfaceFor(context, keeps);
    mount(render({ ...loaded, ...window, ...context, keeps, surface }), context.locale, (error) =>
      reportError(error, 'showing a surface'),
    );
    // Made ready before anybody types, so that the first key costs no more than the others.
    cancelIdleCallback(readying);
    readying = requestIdleCallback(() => context.find('ready'));
  });
}
