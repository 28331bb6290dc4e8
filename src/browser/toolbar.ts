import { browser } from './api';

const sizes = [16, 24, 32] as const;

function icons(kind: 'known' | 'quiet'): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${kind}-${size}.png`]));
}

/** What a tab's icon is to say. */
export interface ToolbarState {
  /** The tooltip, or `undefined` on a page we do not know. */
  readonly title: string | undefined;
  /** Of the document it is said of, absent where there is none: with it the browser forgets what it showed. */
  readonly token: string | undefined;
}

/**
 * @returns a function that shows a filled icon and a telling tooltip on a page we know, outline and the name elsewhere.
 * Of one document it sets only what changes: to set an icon the browser reads and decodes three pictures.
 */
export function createToolbar(): (tabId: number, state: ToolbarState) => Promise<void> {
  const shown = new Map<number, ToolbarState>();
  return async (tabId, state) => {
    const { title, token } = state;
    const before = token !== undefined && shown.get(tabId)?.token === token ? shown.get(tabId) : undefined;
    const { action } = browser;
    shown.delete(tabId);
    try {
      await Promise.all([
        (!before || !before.title !== !title) &&
          action.setIcon({ tabId, path: icons(title ? 'known' : 'quiet') }),
        (!before || before.title !== title) && action.setTitle({ tabId, title: title ?? '' }),
      ]);
      if (token !== undefined) shown.set(tabId, state);
    } catch {
      // The tab may be gone by now; there is then nothing to show it on.
    }
  };
}
