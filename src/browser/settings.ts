/**
 * The settings in force, as they arrive. A policy may come late, be absent, reject or never settle: start with
 * what was known last, and tell again when it is there.
 */
import { vocabulary } from '../console/vocabulary';
import { type EffectiveSettings, effectiveSettings } from '../policy/settings';
import { changeStored, type SettingChanges } from '../policy/stored-settings';
import { browser } from './api';
import { reportRejection } from './report-error';

const userKey = 'settings';
/** The policy as it was last seen, so that the first paint already obeys it. The name is stored on users' devices. */
const policyCacheKey = 'lastPolicy';

/** Milliseconds; Edge 128 had reads that never settled. */
const policyTimeoutMs = 5000;

export interface SettingsNow extends EffectiveSettings {
  /** `waiting` until the browser has told of a policy or of none; `silent` once that takes longer than `policyTimeoutMs`. */
  readonly policy: 'waiting' | 'present' | 'absent' | 'silent';
}

/**
 * Calls back at once with what is known, and after every change.
 * @returns a function that ends it.
 */
export function watchSettings(onSettings: (settings: SettingsNow) => void): () => void {
  let user: unknown;
  let policy: unknown;
  let state: SettingsNow['policy'] = 'waiting';
  let lastSent: string | undefined;
  let stopped = false;

  const publish = () => {
    const now = JSON.stringify([user, policy, state]);
    if (stopped || now === lastSent) return;
    lastSent = now;
    onSettings({ ...effectiveSettings({ policy, user, vocabulary, today: isoToday() }), policy: state });
  };

  const readPolicy = async () => {
    setTimeout(() => {
      if (state === 'waiting') state = 'silent';
      publish();
    }, policyTimeoutMs);
    // However late the answer is, it counts.
    policy = await managedValues();
    state = policy ? 'present' : 'absent';
    void reportRejection(cachePolicy(policy), 'keeping the policy for the next start');
    publish();
  };

  const readKnown = async () => {
    const reading: Promise<Record<string, unknown>> = browser.storage.local.get([userKey, policyCacheKey]);
    const stored = (await reportRejection(reading, 'reading the settings')) ?? {};
    user = stored[userKey];
    // A policy that came meanwhile is newer.
    if (state === 'waiting') policy = stored[policyCacheKey];
    publish();
  };

  const onChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'managed') void readPolicy();
    if (area === 'local' && userKey in changes) {
      user = changes[userKey]?.newValue;
      publish();
    }
  };
  browser.storage.onChanged.addListener(onChange);
  void readKnown().then(readPolicy);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChange);
  };
}

/** The settings as they are known now: the last known policy, and what the user saved. */
export async function currentSettings(): Promise<EffectiveSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get([userKey, policyCacheKey]);
  return effectiveSettings({ policy: stored[policyCacheKey], user: stored[userKey] });
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
  const cached = (await browser.storage.local.get(policyCacheKey))[policyCacheKey];
  if (JSON.stringify(cached) === JSON.stringify(policy)) return;
  if (policy) await browser.storage.local.set({ [policyCacheKey]: policy });
  else await browser.storage.local.remove(policyCacheKey);
}

/** Saves the user's choices; what a newer version saved is kept. */
export async function changeSettings(changes: SettingChanges): Promise<void> {
  const before = (await browser.storage.local.get(userKey))[userKey];
  await browser.storage.local.set({ [userKey]: changeStored(before, changes) });
}
