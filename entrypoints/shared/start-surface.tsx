import type { VNode } from 'preact';
import { currentWindowId } from '../../src/browser/active-page';
import { browser } from '../../src/browser/api';
import { type SettingsNow, watchSettings } from '../../src/browser/settings';
import { officialFaq } from '../../src/faq/official';
import { mergeTeam } from '../../src/faq/team';
import { chooseLocale, type Locale } from '../../src/locales/locale';
import { mount } from '../../src/ui/mount';
import { type Surface, surfaceFor } from './surface';

export interface SurfaceContext {
  readonly windowId: number;
  readonly settings: SettingsNow;
  readonly locale: Locale;
  readonly surface: Surface;
}

/** Shows a surface under the settings in force, and again whenever they change; what was typed stays. */
export async function startSurface(render: (context: SurfaceContext) => VNode): Promise<void> {
  const windowId = await currentWindowId();
  watchSettings((settings) => {
    const { values } = settings;
    const locale = chooseLocale(values.language, browser.i18n.getUILanguage());
    const surface = surfaceFor(mergeTeam(officialFaq, values.teamEntries), locale);
    mount(render({ windowId, settings, locale, surface }), locale);
  });
}
