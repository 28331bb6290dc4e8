/**
 * A direct line to the page in a tab. Messages of a page reach an open surface too, but in Chromium only once the
 * background has started: whoever shows the page must not wait for that.
 */
import { browser } from './api';
import { type PageReport, parsePageReport } from './messages';

/**
 * Calls back with the page as it is now and with each of its later reports.
 * @param onReport called with `left` too when the document is gone without a word, once it has reported.
 * @param onEnd called when nobody is at the other end, or nobody any more; not when you hang up.
 * @returns a function that hangs up.
 */
export function connectToPage(
  tabId: number,
  onReport: (report: PageReport) => void,
  onEnd: () => void,
): () => void {
  // Only this extension's own script, in the top frame of that tab, is at the other end.
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  let token: string | undefined;
  port.onMessage.addListener((message: unknown) => {
    const report = parsePageReport(message);
    if (!report) return;
    token = report.token;
    onReport(report);
  });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not complain of a tab in which nobody listens.
    void browser.runtime.lastError;
    if (token) onReport({ type: 'left', token });
    onEnd();
  });
  return () => port.disconnect();
}
