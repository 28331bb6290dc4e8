import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../src/browser/api';
import { followConsoleTabs, markOpenTabs } from '../src/browser/console-tabs';
import { serveMenu, setMenu } from '../src/browser/context-menu';
import { serveOmnibox } from '../src/browser/omnibox';
import { openPanel, setToolbarClick, togglePanelOnClick } from '../src/browser/panel';
import { clearWindow } from '../src/browser/session';
import { currentSettings, watchSettings } from '../src/browser/settings';
import { showOnToolbar } from '../src/browser/toolbar';
import type { ConsolePage } from '../src/console/page';
import { officialFaq } from '../src/faq/official';
import { mergeTeam } from '../src/faq/team';
import { chooseLocale, messagesFor } from '../src/locales/locale';
import { createSuggester } from '../src/search/suggestions';
import { toolbarTitle } from '../src/ui/toolbar-title';

// A module, so that it shares the pages' chunks: half of the package's bytes.
export default defineBackground({
  type: 'module',
  main() {
    const loadContext = async () => {
      const { values } = await currentSettings();
      const locale = chooseLocale(values.language, browser.i18n.getUILanguage());
      return { values, locale, faq: mergeTeam(officialFaq, values.teamEntries) };
    };

    const onPage = (tabId: number, page: ConsolePage | null) => {
      void loadContext().then(({ values, locale, faq }) => {
        const shown = page && !values.disabledProducts.includes(page.product);
        return showOnToolbar(tabId, shown ? toolbarTitle(page, faq, locale) : undefined);
      });
    };
    followConsoleTabs(onPage);
    togglePanelOnClick();
    serveMenu();
    serveOmnibox(async () => {
      const { locale, faq } = await loadContext();
      return createSuggester(faq, messagesFor(locale).team.mark);
    });

    watchSettings(({ values }) => {
      void setToolbarClick(values.toolbarClick);
      void setMenu(messagesFor(chooseLocale(values.language, browser.i18n.getUILanguage())).search.label);
    });
    browser.runtime.onInstalled.addListener(() => void markOpenTabs(onPage));
    browser.windows.onRemoved.addListener((windowId) => void clearWindow(windowId));
    browser.commands.onCommand.addListener((command, tab) => {
      // No await before it: the browser opens the panel only within the user's action.
      if (command === 'open-panel' && tab?.windowId !== undefined)
        openPanel(tab.windowId).catch(console.error);
    });
  },
});
