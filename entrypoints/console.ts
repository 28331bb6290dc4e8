import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '../src/browser/report-page';
import { detectPage } from '../src/console/detect';

// Unlisted, and registered by the manifest: WXT's wrapper for content scripts would tell the page of itself
// by an event that carries the extension's id.
export default defineUnlistedScript(() => {
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  reportPage(runtime, detectPage);
});
