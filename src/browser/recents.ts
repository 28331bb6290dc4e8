/** The last searches, on this device only. */
import { browser } from './api';

const key = 'recents';
const most = 8;
/** Longer queries are documents, not something to type again. */
const longest = 80;

/** @returns newest first; whatever storage holds that is no query is left out. */
export async function recentQueries(): Promise<string[]> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Puts a query first. */
export async function rememberQuery(query: string): Promise<void> {
  const text = query.trim();
  if (!text || text.length > longest) return;
  const others = (await recentQueries()).filter((other) => other.toLowerCase() !== text.toLowerCase());
  await browser.storage.local.set({ [key]: [text, ...others].slice(0, most) });
}

export async function clearQueries(): Promise<void> {
  await browser.storage.local.remove(key);
}

function parse(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'string' && item.length <= longest).slice(0, most);
}
