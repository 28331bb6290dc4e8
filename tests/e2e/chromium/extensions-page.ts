import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../support/chromium';

/** What chrome://extensions may do, and nobody else. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: object): Promise<void>;
  deleteExtensionErrors(which: object): Promise<void>;
  readonly onItemStateChanged: {
    addListener(listener: (event: { readonly event_type: string; readonly item_id: string }) => void): void;
  };
  getExtensionInfo(id: string): Promise<{
    readonly runtimeErrors: readonly { readonly message: string; readonly contextUrl: string }[];
  }>;
}

/** The browser's own page on its extensions, as its user has it. */
export interface ExtensionsPage {
  /** “On click” keeps the extension from all sites, “on all sites” gives them back. */
  allow(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void>;
  /** Lets the extension into private windows; the browser reloads it for that, and is done with it. */
  allowPrivate(): Promise<void>;
  /** What went wrong in the worker, in the surfaces and in the content script since it was asked last. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens it in a tab of its own, which is then the one in front. */
export async function openExtensionsPage({ context, extensionId }: ChromiumSession): Promise<ExtensionsPage> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions/');
  const api = await page.evaluateHandle(
    () => (window as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate,
  );
  const configure = (update: object) =>
    api.evaluate((own, change) => own.updateExtensionConfiguration(change), { extensionId, ...update });
  await configure({ errorCollection: true });
  return {
    allow: (hostAccess) => configure({ hostAccess }),
    async allowPrivate() {
      // Until it is loaded again the browser refuses its pages.
      const loaded = api.evaluate(
        (own, id) =>
          new Promise<void>((resolve) => {
            own.onItemStateChanged.addListener(({ event_type, item_id }) => {
              if (item_id === id && event_type === 'LOADED') resolve();
            });
          }),
        extensionId,
      );
      await Promise.all([loaded, configure({ incognitoAccess: true })]);
    },
    faults: () =>
      api.evaluate(async (own, id) => {
        const { runtimeErrors } = await own.getExtensionInfo(id);
        await own.deleteExtensionErrors({ extensionId: id });
        return runtimeErrors.map(({ message, contextUrl }) => `${message} in ${contextUrl}`);
      }, extensionId),
    close: () => page.close(),
  };
}
