import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../src/browser/api';
import { createBatches } from '../src/browser/batches';
import { followConsoleTabs, markOpenTabs } from '../src/browser/console-tabs';
import { holdContext } from '../src/browser/context';
import { serveMenu, setMenu } from '../src/browser/context-menu';
import { tellAgainOnSettings } from '../src/browser/known-tabs';
import { serveOmnibox } from '../src/browser/omnibox';
import { openPanel, setToolbarClick, togglePanelOnClick } from '../src/browser/panel';
import { expirePopupStates } from '../src/browser/popup-state';
import { readWhole } from '../src/browser/read-search';
import { reportError, reportRejection, reportUncaught } from '../src/browser/report-error';
import { forgetSearches } from '../src/browser/retention';
import { createSerializer } from '../src/browser/serialize';
import { clearWindow } from '../src/browser/session';
import { openSheet } from '../src/browser/sheet';
import { enabledPage } from '../src/browser/shown-page';
import type { TabPage } from '../src/browser/tab-page';
import { createToolbar } from '../src/browser/toolbar';
import { messagesFor } from '../src/locales/locale';
import { suggestions } from '../src/search/suggestions';
import { toolbarTitle } from '../src/ui/toolbar-title';

// A module, so that it shares the pages' chunks: half of the package's bytes.
export default defineBackground({
  type: 'module',
  main() {
    reportUncaught(globalThis);
    const held = holdContext();
    const showOnToolbar = createToolbar();
    const onPage = createBatches<TabPage | undefined>(
      createSerializer((error) => reportError(error, 'lighting the icon')),
      async (tabId, tabPages) => {
        const { values, locale, faq } = await held.current();
        const last = tabPages.at(-1);
        const shown = enabledPage(last?.page, values.disabledProducts);
        const title = shown && toolbarTitle(shown, faq, locale);
        await showOnToolbar(tabId, { title, token: last?.token });
      },
    );
    followConsoleTabs(onPage);
    tellAgainOnSettings(held, onPage);
    togglePanelOnClick();
    serveMenu();
    serveOmnibox(async (text) => {
      const { search, locale } = await held.current();
      return suggestions(await readWhole(search), text, messagesFor(locale).team.mark);
    });

    expirePopupStates();
    held.watch(({ values, locale }) => {
      if (!values.recentSearches) void reportRejection(forgetSearches(), 'forgetting the searches');
      void reportRejection(setToolbarClick(values.toolbarClick), 'setting what a click on the icon opens');
      void setMenu(messagesFor(locale).search.label);
    });
    browser.runtime.onInstalled.addListener(
      () => void reportRejection(markOpenTabs(onPage), 'asking the open tabs'),
    );
    browser.windows.onRemoved.addListener(
      (windowId) => void reportRejection(clearWindow(windowId), 'clearing a closed window'),
    );
    browser.commands.onCommand.addListener((command, tab) => {
      // No await before it: the browser opens the panel only within the user's action.
      if (command === 'open-panel' && tab?.windowId !== undefined)
        void reportRejection(openPanel(tab.windowId), 'opening the panel');
      if (command === 'open-questionnaire') void reportRejection(openSheet(), 'opening the questionnaire');
    });
  },
});
