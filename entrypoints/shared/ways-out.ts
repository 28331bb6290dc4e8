import { reloadFrontTab } from '../../src/browser/front-tab';
import { reportRejection } from '../../src/browser/report-error';
import { allowSites, asksForSites } from '../../src/browser/site-access';
import type { WaysOut } from '../../src/ui/PageStatus';

/** What popup and panel can do about a page that is not read. */
export function waysOutOf(windowId: number, onOptions: () => void): WaysOut {
  return {
    onOptions,
    onReload: () => void reportRejection(reloadFrontTab(windowId), 'reloading a tab'),
    onAllow: () => void reportRejection(allowSites(), 'asking for the sites'),
    asksForSites,
  };
}
