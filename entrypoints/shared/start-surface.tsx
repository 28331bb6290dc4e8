import type { VNode } from 'preact';
import { type CurrentWindow, currentWindow } from '../../src/browser/active-page';
import { browser } from '../../src/browser/api';
import { type SettingsNow, watchSettings } from '../../src/browser/settings';
import { officialFaq } from '../../src/faq/official';
import { mergeTeam } from '../../src/faq/team';
import { chooseLocale, type Locale } from '../../src/locales/locale';
import { mount } from '../../src/ui/mount';
import { type Surface, surfaceFor } from './surface';

export interface SurfaceContext extends CurrentWindow {
  readonly settings: SettingsNow;
  readonly locale: Locale;
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
  const window = await currentWindow();
  const loaded = await load(window);
  let readying = 0;
  watchSettings((settings) => {
    const { values } = settings;
    const locale = chooseLocale(values.language, browser.i18n.getUILanguage());
    const surface = surfaceFor(mergeTeam(officialFaq, values.teamEntries), values, locale, window.isPrivate);
    mount(render({ ...loaded, ...window, settings, locale, surface }), locale);
    // Made ready before anybody types, so that the first key costs no more than the others.
    cancelIdleCallback(readying);
    readying = requestIdleCallback(() => surface.common.find('ready'));
  });
}
