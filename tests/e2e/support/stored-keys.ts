/** “session popupState:4”: an area, and a key in it. */
export type Key = string;

/** A page of the extension, in either driver. */
interface ExtensionPage {
  evaluate(expression: string): Promise<unknown>;
}

/** The key without the number of its tab or window. */
export const kindOf = (key: Key) => key.replace(/:\d+$/, ':<id>');

/** Has a page of the extension that stays keep every key that is written to any area. */
export async function recordKeys<Page extends ExtensionPage>(
  page: Page,
): Promise<{ readonly page: Page; written(): Promise<Key[]>; forget(): Promise<unknown> }> {
  await page.evaluate(`globalThis.written = new Set();
    chrome.storage.onChanged.addListener((changes, area) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (newValue !== undefined) written.add(area + ' ' + key);
    })`);
  return {
    page,
    written: () => page.evaluate('[...written]') as Promise<Key[]>,
    forget: () => page.evaluate('void written.clear()'),
  };
}

/** Every key and everything else that a page of the extension could keep. */
export const stored = (page: ExtensionPage) =>
  page.evaluate(`(async () => {
    const areas = ['local', 'session', 'sync', 'managed'];
    // Firefox has no managed area where there is no policy.
    const inAreas = await Promise.all(areas.map(async (area) =>
      Object.keys(await chrome.storage[area].get(null).catch(() => ({}))).map((key) => area + ' ' + key)));
    const databases = (await indexedDB.databases()).map(({ name }) => 'database ' + name);
    const caches = (await globalThis.caches.keys()).map((name) => 'cache ' + name);
    const ofPages = [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);
    return [...inAreas.flat(), ...databases, ...caches, ...ofPages];
  })()`) as Promise<Key[]>;
