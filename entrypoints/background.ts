import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../src/browser/api';
import { followConsoleTabs, rememberOpenTabs } from '../src/browser/console-tabs';
import { openPanel, togglePanelOnClick } from '../src/browser/panel';
import { forgetWindow } from '../src/browser/session';
import { showOnToolbar } from '../src/browser/toolbar';
import { officialFaq } from '../src/faq/official';
import { chooseLocale } from '../src/locales/locale';
import { toolbarTitle } from '../src/ui/toolbar-title';

export default defineBackground(() => {
  followConsoleTabs((tabId, page) => {
    const locale = chooseLocale('auto', browser.i18n.getUILanguage());
    void showOnToolbar(tabId, page ? toolbarTitle(page, officialFaq, locale) : undefined);
  });
  togglePanelOnClick();

  browser.runtime.onInstalled.addListener(() => void rememberOpenTabs());
  browser.windows.onRemoved.addListener((windowId) => void forgetWindow(windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    // No await before it: the browser opens the panel only within the user's action.
    if (command === 'open-panel' && tab?.windowId !== undefined) openPanel(tab.windowId).catch(console.error);
  });
});
