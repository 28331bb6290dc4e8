/** Which rows of the panel somebody keeps open, on this device only. */
import { fieldsOf } from '../values/value';
import { browser } from './api';

const key = 'openRows';

/** The format this build saves. */
const version = 1;

/** By the name of a row: true for one that was opened, false for one that was closed. */
export type OpenRows = Readonly<Record<string, boolean>>;

/** @returns none where nothing was kept, or a newer version kept it in a form of its own. */
export async function openRows(): Promise<OpenRows> {
  const stored = fieldsOf((await browser.storage.local.get(key))[key]);
  if (stored.version !== version) return {};
  const rows = Object.entries(fieldsOf(stored.rows));
  return Object.fromEntries(rows.filter((row): row is [string, boolean] => typeof row[1] === 'boolean'));
}

/** Keeps them; what a newer version kept stays as it is. */
export async function keepOpenRows(rows: OpenRows): Promise<void> {
  const stored = fieldsOf((await browser.storage.local.get(key))[key]);
  if (typeof stored.version === 'number' && stored.version > version) return;
  await browser.storage.local.set({ [key]: { version, rows } });
}
