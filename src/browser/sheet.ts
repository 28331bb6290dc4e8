/** The questionnaire sheet: opened in a tab of its own, and kept for as long as the browser runs. */
import { browser, isFirefox } from './api';
import { currentWindow } from './current-window';

/** Shows the sheet: the tab that has it already, else a new one. */
export async function openSheet(): Promise<void> {
  const url = browser.runtime.getURL('/sheet.html');
  const { isPrivate } = await currentWindow();
  const tabs = await browser.tabs.query({ url });
  // Chromium opens no page of an extension in a private window; where Firefox does, the sheets of both stay apart.
  const open = tabs.find(({ incognito }) => !isFirefox || incognito === isPrivate);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** The list, which may be large and stays as it is, and by itself what is decided, which changes with every key. */
const keys = { list: 'sheet', decisions: 'sheetDecisions' } as const;

export interface KeptSheet {
  readonly list: unknown;
  readonly decisions: unknown;
}

/** What was kept, to be read with care; undefined where nothing is. A private window has no part in it. */
export async function keptSheet(isPrivate: boolean): Promise<KeptSheet | undefined> {
  if (isPrivate) return undefined;
  const stored: Record<string, unknown> = await browser.storage.session.get(Object.values(keys));
  const list = stored[keys.list];
  return list === undefined ? undefined : { list, decisions: stored[keys.decisions] };
}

/**
 * Keeps one part or both.
 * @throws the browser's own error where there is no room for it.
 */
export async function keepSheet(parts: Partial<KeptSheet>): Promise<void> {
  await browser.storage.session.set({
    ...('list' in parts && { [keys.list]: parts.list }),
    ...('decisions' in parts && { [keys.decisions]: parts.decisions }),
  });
}

/** Nothing of it stays. */
export async function forgetSheet(): Promise<void> {
  await browser.storage.session.remove(Object.values(keys));
}
