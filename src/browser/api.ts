/**
 * The one door to the browser. Only this room imports the extension API, so that every difference between
 * browsers has one address and everything else can be run without one.
 */
import { browser } from 'wxt/browser';

export { browser };

/** Firefox has a sidebar where Chromium has a side panel. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

export const sidebarAction = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

export const sidePanel = (browser as unknown as { sidePanel?: typeof chrome.sidePanel }).sidePanel;

export const isFirefox = import.meta.env.FIREFOX;
