/**
 * The settings in force, as they arrive. A policy may come late, be absent, reject or never settle: start with
 * what was known last, and tell again when it is there.
 */
import { vocabulary } from '../console/vocabulary';
import { combineSources, type EffectiveSettings, readSource, type SettingSource } from '../policy/settings';
import { changeStored, type SettingChanges } from '../policy/stored-settings';
import { asRecord, isSameData } from '../values/value';
import { browser } from './api';
import { reportRejection } from './report-error';

export const userKey = 'settings';
/**
 * The policy as it was last seen, so that the first paint already obeys it; the team's entries are by themselves, as
 * they may be large and no first paint shows them. The names are stored on users' devices.
 */
const policyCacheKey = 'lastPolicy';
const entriesCacheKey = 'lastTeamEntries';
export const policyCacheKeys = [policyCacheKey, entriesCacheKey] as const;

/** What is kept of a policy; all of it absent where there is none. */
interface KeptPolicy {
  readonly settings: unknown;
  readonly teamEntries: unknown;
}

/** Milliseconds; Edge 128 had reads that never settled. */
const policyTimeoutMs = 5000;

export interface SettingsNow extends EffectiveSettings {
  /** `waiting` until the browser has told of a policy or of none; `silent` once that takes longer than `policyTimeoutMs`. */
  readonly policy: 'waiting' | 'present' | 'absent' | 'silent';
  /** False while the team's entries that were kept for the start are still to be read. */
  readonly isComplete: boolean;
}

/**
 * Calls back once it is known what storage holds, and after every change. A source that gives again what it gave
 * before is not read again: its values stay the same objects.
 * @param firstPicture what the team's entries wait for; without it nothing is told before they are there.
 * @returns a function that ends it.
 */
export function watchSettings(
  onSettings: (settings: SettingsNow) => void,
  firstPicture?: Promise<unknown>,
): () => void {
  const user = createSource('user');
  const policy = createSource('policy');
  let state: SettingsNow['policy'] = 'waiting';
  let inForce: EffectiveSettings | undefined;
  let readOf: readonly SettingSource[] = [];
  let lastTold: Omit<SettingsNow, keyof EffectiveSettings> | undefined;
  let isComplete = false;
  let stopped = false;
  let lastRequest = 0;
  let lastAnswered = 0;
  let userHasChanged = false;
  /** What is kept for the next start; absent until that is known. */
  let kept: KeptPolicy | undefined;

  const publish = () => {
    const sources = [policy.read, user.read];
    const isNew = !inForce || sources.some((source, at) => source !== readOf[at]);
    const now = { policy: state, isComplete };
    if (stopped || !(isNew || !isSameData(now, lastTold))) return;
    inForce = isNew || !inForce ? combineSources(policy.read, user.read) : inForce;
    readOf = sources;
    lastTold = now;
    onSettings({ ...inForce, ...now });
  };

  const readPolicy = async () => {
    const request = ++lastRequest;
    const found = await managedValues();
    // However late the answer is, it counts, unless a later question has been answered.
    if (request < lastAnswered) return;
    lastAnswered = request;
    policy.give(found);
    state = found ? 'present' : 'absent';
    isComplete = true;
    const next = partsOf(found);
    if (!kept || !isSameData(kept, next)) {
      kept = next;
      void reportRejection(keepPolicy(next), 'keeping the policy for the next start');
    }
    publish();
  };

  const readKnown = async () => {
    const stored = await readLocal(userKey, policyCacheKey);
    // What came meanwhile is newer.
    if (!userHasChanged) user.give(stored?.[userKey]);
    const settings = stored?.[policyCacheKey];
    let entries: typeof stored = {};
    if (settings !== undefined) {
      if (state === 'waiting') policy.give(settings);
      if (firstPicture) publish();
      await firstPicture;
      entries = await readLocal(entriesCacheKey);
    }
    isComplete = true;
    if (state === 'waiting' && stored && entries) {
      kept = { settings, teamEntries: entries[entriesCacheKey] };
      policy.give(wholeOf(kept));
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

/** ISO date. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/** @returns what storage holds, `undefined` where it cannot be read. */
function readLocal(...keys: string[]): Promise<Record<string, unknown> | undefined> {
  return reportRejection<Record<string, unknown>>(browser.storage.local.get(keys), 'reading the settings');
}

function partsOf(policy: Record<string, unknown> | undefined): KeptPolicy {
  if (!policy) return { settings: undefined, teamEntries: undefined };
  const { teamEntries, ...settings } = policy;
  return { settings, teamEntries };
}

/** The policy again. An older version kept the entries among the settings. */
function wholeOf({ settings, teamEntries }: KeptPolicy): unknown {
  return teamEntries === undefined ? settings : { ...asRecord(settings), teamEntries };
}

/** A policy too large to keep is rejected by the browser; it is then read again at the next start. */
async function keepPolicy({ settings, teamEntries }: KeptPolicy): Promise<void> {
  const { local } = browser.storage;
  if (settings)
    await local.set({
      [policyCacheKey]: settings,
      ...(teamEntries !== undefined && { [entriesCacheKey]: teamEntries }),
    });
  else await local.remove(policyCacheKey);
  if (teamEntries === undefined) await local.remove(entriesCacheKey);
}

/** Saves the user's choices; what a newer version saved is kept. */
export async function changeSettings(changes: SettingChanges): Promise<void> {
  const before = (await browser.storage.local.get(userKey))[userKey];
  await browser.storage.local.set({ [userKey]: changeStored(before, changes) });
}
