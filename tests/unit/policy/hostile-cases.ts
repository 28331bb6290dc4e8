import { readFileSync } from 'node:fs';

/**
 * One hostile or broken thing somebody could write, with what must come of it, graded before the code was asked.
 * Exactly one of `entry` (fields of a team's entry beside a good one), `policy` (keys beside good ones), `whole`
 * (instead of a policy), `user` (what is stored) and `text` (what the checker reads) is there.
 */
export interface HostileCase {
  readonly what: string;
  readonly entry?: object;
  readonly policy?: object;
  readonly whole?: unknown;
  readonly user?: unknown;
  readonly text?: string;
  /** The paths that must be told, those of an entry within it, and no others; with `…` others as well. */
  readonly told: readonly string[];
  /** What must be kept, null for nothing; without it everything as it is written. */
  readonly kept?: Readonly<Record<string, unknown>> | null;
}

const file = new URL('../../data/hostile-settings.json', import.meta.url);

/**
 * `{"$repeat": ["a", 3]}` stands for `aaa`, of a list for its items over and over, `{"$nest": 2}` for lists within
 * lists, `{"$keys": 2}` for an object of so many keys, `{"$json": …}` for what this text is as JSON.
 */
export const hostileCases = expanded(JSON.parse(readFileSync(file, 'utf8'))) as readonly HostileCase[];

function expanded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => expanded(item));
  if (typeof value !== 'object' || value === null) return value;
  const { $repeat, $nest, $keys, $json, $longKey } = value as Notation;
  if ($json) return JSON.parse($json);
  if ($longKey) return { ['k'.repeat($longKey)]: 1 };
  if ($keys) return Object.fromEntries(Array.from({ length: $keys }, (_, at) => [`k${at}`, 1]));
  if ($nest) return Array.from({ length: $nest }).reduce<unknown[]>((inner) => [inner], []);
  if ($repeat) {
    const [part, times] = $repeat;
    return typeof part === 'string' ? part.repeat(times) : Array.from({ length: times }, () => part).flat();
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, expanded(part)]));
}

interface Notation {
  readonly $repeat?: readonly [part: string | readonly unknown[], times: number];
  readonly $nest?: number;
  readonly $keys?: number;
  readonly $longKey?: number;
  readonly $json?: string;
}
