import { browser } from './api';

export interface CurrentWindow {
  readonly windowId: number;
  /** Nothing is kept from a private window. */
  readonly isPrivate: boolean;
}

/** The window a surface stands in. */
export async function currentWindow(): Promise<CurrentWindow> {
  const { id = browser.windows.WINDOW_ID_CURRENT, incognito } = await browser.windows.getCurrent();
  return { windowId: id, isPrivate: incognito };
}
