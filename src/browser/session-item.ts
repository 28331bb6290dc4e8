/**
 * Short-lived state. It lives in `storage.session` and nowhere else, because a service worker may end at any
 * moment; whatever is read back is parsed, because storage may hold anything.
 */
import { browser } from './api';

/** One kind of stored value: how it is keyed by a number (tab or window id) and how it is read back. */
export class SessionItem<T> {
  constructor(
    private readonly name: string,
    readonly parse: (value: unknown) => T | undefined,
  ) {}

  key(id: number): string {
    return `${this.name}:${id}`;
  }

  /** @returns the id for which a stored key holds a value of this kind. */
  id(key: string): number | undefined {
    const [name, id] = key.split(':');
    return name === this.name && id ? Number(id) : undefined;
  }

  async get(id: number): Promise<T | undefined> {
    const key = this.key(id);
    return this.parse((await browser.storage.session.get(key))[key]);
  }

  async set(id: number, value: T): Promise<void> {
    await browser.storage.session.set({ [this.key(id)]: value });
  }

  /** Everything of this kind, by its key, `undefined` where it cannot be read. */
  async all(): Promise<ReadonlyMap<string, T | undefined>> {
    const stored: Record<string, unknown> = await browser.storage.session.get(null);
    const own = Object.keys(stored).filter((key) => this.id(key) !== undefined);
    return new Map(own.map((key) => [key, this.parse(stored[key])]));
  }

  async remove(id: number): Promise<void> {
    await browser.storage.session.remove(this.key(id));
  }
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Calls back with every change in the session area, until the returned function is called. */
export function onSessionChange(listener: (changes: Changes) => void): () => void {
  const { onChanged } = browser.storage.session;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
