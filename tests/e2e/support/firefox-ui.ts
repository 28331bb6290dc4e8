/** What stands outside every page: Firefox's toolbar, keys, prompts, windows and clipboard, for which WebDriver has no command. */
import type { FirefoxSession } from './firefox';
import { waitFor } from './wait';

const widgetId = ({ extensionId }: FirefoxSession) => extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Puts the icon on the toolbar, as a user may: Firefox keeps new ones behind a menu. */
export async function pinToolbarIcon(session: FirefoxSession): Promise<void> {
  await session.evaluateInBrowser(`
    ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
      .CustomizableUI.addWidgetToArea('${widgetId(session)}-browser-action', 'nav-bar')
  `);
}

/** Clicks the icon, which must be on the toolbar. */
export async function clickToolbarIcon(session: FirefoxSession): Promise<void> {
  await session.evaluateInBrowser(`(() => {
    const { x, y, width, height } = document.getElementById('${widgetId(session)}-BAP').getBoundingClientRect();
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1, inputSource: 1 }, {});
  })()`);
}

/** Closes the popup of the toolbar icon where it is open. */
export async function closePopup(session: FirefoxSession): Promise<void> {
  await session.evaluateInBrowser(`document.getElementById('customizationui-widget-panel')?.hidePopup(), 0`);
}

/** Presses Alt, Shift and a letter in the address bar: keys made for a page would not come back to Firefox itself. */
export async function pressAltShift(session: FirefoxSession, letter: string): Promise<void> {
  await session.evaluateInBrowser(`(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    gURLBar.focus();
    input.beginInputTransactionForTests(window);
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
      .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
    for (const key of keys) input.keydown(key);
    for (const key of keys.reverse()) input.keyup(key);
  })()`);
}

/** What the address bar offers once the extension has answered: the words, and what choosing them would enter. */
export async function suggestionsOf(
  session: FirefoxSession,
  text: string,
): Promise<readonly { readonly title: string; readonly content: string }[]> {
  await session.evaluateInBrowser(`gURLBar.focus(), gURLBar.search(${JSON.stringify(text)})`);
  const offered = await waitFor('suggestions', () =>
    session
      .evaluateInBrowser<string>(`(() => {
      const offered = gURLBar.view.visibleResults.map(({ payload: { title, content } }) => ({ title, content }));
      return offered.length > 1 ? JSON.stringify(offered) : '';
    })()`)
      .then((answer) => answer || false),
  );
  await session.evaluateInBrowser('gURLBar.view.close(), gURLBar.handleRevert(), 0');
  return JSON.parse(offered);
}

/** Takes all sites from the extension, as its “Permissions” on about:addons does. */
export async function withdrawSites(session: FirefoxSession): Promise<void> {
  await session.evaluateInBrowser(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${session.extensionId}');
    const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
    await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);
    return 0;
  })()`);
}

/** Lets the extension into private windows, as “Run in Private Windows” on about:addons does: it starts anew. */
export async function allowPrivate(session: FirefoxSession): Promise<void> {
  await session.evaluateInBrowser(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${session.extensionId}');
    const permissions = ['internal:privateBrowsingAllowed'];
    await ExtensionPermissions.add(extension.id, { permissions, origins: [] }, extension);
    await (await AddonManager.getAddonByID(extension.id)).reload();
    return 0;
  })()`);
}

/** Waits for Firefox's question whether the extension may have more sites, answers it, and returns the sites it named. */
export async function answerSitesPrompt(
  session: FirefoxSession,
  answer: 'Allow' | 'Deny',
): Promise<readonly string[]> {
  const sites = await waitFor('the question for sites', () =>
    session
      .evaluateInBrowser<string>(`(() => {
      const prompt = document.getElementById('addon-webext-permissions-notification');
      if (PopupNotifications.panel.state !== 'open' || !prompt) return '';
      return [...prompt.querySelectorAll('.webext-perm-domains-list li')].map((li) => li.textContent).join(' ');
    })()`)
      .then((words) => words || false),
  );
  await session.evaluateInBrowser(`(async () => {
    const prompt = document.getElementById('addon-webext-permissions-notification');
    // Firefox takes no answer given sooner than a person could read the question.
    await new Promise((done) => setTimeout(done, Services.prefs.getIntPref('security.notification_enable_delay')));
    prompt.${answer === 'Allow' ? 'button' : 'secondaryButton'}.click();
    return 0;
  })()`);
  return sites.split(' ');
}

/** What lies on the clipboard, by flavour; empty where there is none of it. */
export async function clipboardOf(
  session: FirefoxSession,
): Promise<{ readonly plain: string; readonly html: string }> {
  const read = (flavour: string) =>
    session.evaluateInBrowser<string>(`(() => {
      if (!Services.clipboard.hasDataMatchingFlavors(['${flavour}'], Services.clipboard.kGlobalClipboard)) return '';
      const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transfer.init(null);
      transfer.addDataFlavor('${flavour}');
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
      const data = {};
      transfer.getTransferData('${flavour}', data);
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    })()`);
  return { plain: await read('text/plain'), html: await read('text/html') };
}

/** Sets the width of the sidebar, its scroll bar included, in CSS pixels. */
export async function resizeSidebar(session: FirefoxSession, width: number): Promise<void> {
  await session.evaluateInBrowser(`document.getElementById('sidebar-box').style.width = '${width}px', 0`);
}

/** Firefox notes the end of every question that outlived the page that asked it. */
const askerGone = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

/** Everything else that Firefox has logged as an error in a script or a page of the extension. */
export async function faultsOf(session: FirefoxSession): Promise<readonly string[]> {
  const base = session.extensionUrl('');
  const faults = await session.evaluateInBrowser<string>(
    `JSON.stringify(Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && message.flags === Ci.nsIScriptError.errorFlag)
      .filter(({ sourceName }) => sourceName.startsWith('${base}'))
      .map(({ errorMessage, sourceName, lineNumber, columnNumber }) =>
        errorMessage + ' in ' + sourceName + ':' + lineNumber + ':' + columnNumber))`,
  );
  return (JSON.parse(faults) as string[]).filter((fault) => !askerGone.test(fault));
}

interface NetworkRequest {
  readonly url: string;
  /** Whether a page or a script of an extension asked for it. */
  readonly byExtension: boolean;
}

/** Notes every request that Firefox makes from now on; the function returned gives them. */
export async function watchNetwork(
  session: FirefoxSession,
): Promise<() => Promise<readonly NetworkRequest[]>> {
  await session.evaluateInBrowser(`(() => {
    window.networkRequests = [];
    const isOurs = (principal) => principal?.isAddonOrExpandedAddonPrincipal ?? false;
    Services.obs.addObserver({
      observe(channel) {
        const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
        const byExtension = isOurs(loadInfo.triggeringPrincipal) || isOurs(loadInfo.loadingPrincipal);
        window.networkRequests.push({ url: URI.spec, byExtension });
      },
    }, 'http-on-opening-request');
  })()`);
  return async () => JSON.parse(await session.evaluateInBrowser<string>('JSON.stringify(networkRequests)'));
}
