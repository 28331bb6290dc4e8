/**
 * The settings in force, as they arrive. A policy may come late, be absent, reject or never settle: start with
 * what was known last, and tell again when it is there.
 */
import { vocabulary } from '../console/vocabulary';
import { combineSources, type EffectiveSettings, readSource, type SettingSource } from '../policy/settings';
import { changeStored, type SettingChanges } from '../policy/stored-settings';
import { isSameData } from '../values/value';
import { browser } from './api';
import { reportRejection } from './report-error';

export const userKey = 'settings';
/** The policy as it was last seen, so that the first paint already obeys it. The name is stored on users' devices. */
export const policyCacheKey = 'lastPolicy';

/** Milliseconds; Edge 128 had reads that never settled. */
const policyTimeoutMs = 5000;

export interface SettingsNow extends EffectiveSettings {
  /** `waiting` until the browser has told of a policy or of none; `silent` once that takes longer than `policyTimeoutMs`. */
  readonly policy: 'waiting' | 'present' | 'absent' | 'silent';
}

/**
 * Calls back once it is known what storage holds, and after every change. A source that gives again what it gave
 * before is not read again: its values stay the same objects.
 * @returns a function that ends it.
 */
export function watchSettings(onSettings: (settings: SettingsNow) => void): () => void {
  const user = createSource('user');
  const policy = createSource('policy');
  let state: SettingsNow['policy'] = 'waiting';
  let inForce: EffectiveSettings | undefined;
  let readOf: readonly SettingSource[] = [];
  let lastState: SettingsNow['policy'] | undefined;
  let stopped = false;
  let lastRequest = 0;
  let lastAnswered = 0;
  let userHasChanged = false;
  /** What is kept for the next start; absent until that is known. */
  let cached: { readonly policy: unknown } | undefined;

  const publish = () => {
    const sources = [policy.read, user.read];
    const isNew = !inForce || sources.some((source, at) => source !== readOf[at]);
    if (stopped || !(isNew || state !== lastState)) return;
    inForce = isNew || !inForce ? combineSources(policy.read, user.read) : inForce;
    readOf = sources;
    lastState = state;
    onSettings({ ...inForce, policy: state });
  };

  const readPolicy = async () => {
    const request = ++lastRequest;
    const found = await managedValues();
    // However late the answer is, it counts, unless a later question has been answered.
    if (request < lastAnswered) return;
    lastAnswered = request;
    policy.give(found);
    state = found ? 'present' : 'absent';
    if (!cached || !isSameData(cached.policy, found)) {
      cached = { policy: found };
      void reportRejection(cachePolicy(found), 'keeping the policy for the next start');
    }
    publish();
  };

  const readKnown = async () => {
    const reading: Promise<Record<string, unknown>> = browser.storage.local.get([userKey, policyCacheKey]);
    const stored = await reportRejection(reading, 'reading the settings');
    // What came meanwhile is newer.
    if (!userHasChanged) user.give(stored?.[userKey]);
    if (state === 'waiting' && stored) {
      cached = { policy: stored[policyCacheKey] };
      policy.give(cached.policy);
    }
    publish();
  };

  const onChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'managed') void readPolicy();
    if (area === 'local' && userKey in changes) {
      userHasChanged = true;
      user.give(changes[userKey]?.newValue);
      publish();
    }
  };
  browser.storage.onChanged.addListener(onChange);
  void readKnown().then(() => {
    setTimeout(() => {
      if (state === 'waiting') state = 'silent';
      publish();
    }, policyTimeoutMs);
    whenIdle(() => void readPolicy());
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChange);
  };
}

/** A large policy would hold up the first picture of a window; a worker has none. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 200 });
  else callback();
}

/** One source as it was last given. */
function createSource(name: SettingSource['name']) {
  let given: unknown;
  let read = readSource(name, undefined, {});
  return {
    /** The same object until another value is given. */
    get read() {
      return read;
    },
    give(value: unknown): void {
      if (isSameData(value, given)) return;
      given = value;
      read = readSource(name, value, { vocabulary, today: isoToday() });
    },
  };
}

/** @returns the policy's values, `undefined` where there is none. */
async function managedValues(): Promise<Record<string, unknown> | undefined> {
  // Firefox rejects where no policy exists.
  const found: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  return Object.keys(found).length > 0 ? found : undefined;
}

function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A policy too large to keep is rejected by the browser; it is then read again at the next start. */
async function cachePolicy(policy: unknown): Promise<void> {
  if (policy) await browser.storage.local.set({ [policyCacheKey]: policy });
  else await browser.storage.local.remove(policyCacheKey);
}

/** Saves the user's choices; what a newer version saved is kept. */
export async function changeSettings(changes: SettingChanges): Promise<void> {
  const before = (await browser.storage.local.get(userKey))[userKey];
  await browser.storage.local.set({ [userKey]: changeStored(before, changes) });
}
