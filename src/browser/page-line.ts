/**
 * A direct line to the page in a tab. Messages of a page reach an open surface too, but in Chromium only once the
 * background has started: whoever shows the page must not wait for that.
 */
import { browser } from './api';
import { type PageReport, parsePageReport } from './messages';

export interface PageLine {
  /** The tab that was called, until its document is gone or nobody answers there. */
  readonly tabId: number | undefined;
  /** The document at the other end, once it has spoken. */
  readonly token: string | undefined;
  /** Calls the page of a tab, in place of any other. It says where it is, and reports from then on. */
  call(tabId: number): void;
  hangUp(): void;
}

/**
 * @param onReport hears the page that was called. A document that is gone without a word is told of by the background:
 * a surface whose extension is reloaded hears the end of its line, too, when Firefox has already taken its window.
 */
export function createPageLine(onReport: (tabId: number, report: PageReport) => void): PageLine {
  let open: { readonly tabId: number; token?: string; readonly port: chrome.runtime.Port } | undefined;

  const hangUp = () => {
    open?.port.disconnect();
    open = undefined;
  };

  const call = (tabId: number) => {
    hangUp();
    // Only this extension's own script, in the top frame of that tab, is at the other end.
    const port = browser.tabs.connect(tabId, { frameId: 0 });
    const own: NonNullable<typeof open> = { tabId, port };
    open = own;
    port.onMessage.addListener((message: unknown) => {
      const report = parsePageReport(message);
      if (!report) return;
      own.token = report.token;
      onReport(tabId, report);
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not complain of a tab in which nobody listens.
      void browser.runtime.lastError;
      if (open === own) open = undefined;
    });
  };

  return {
    get tabId() {
      return open?.tabId;
    },
    get token() {
      return open?.token;
    },
    call,
    hangUp,
  };
}
