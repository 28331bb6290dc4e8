/** What a soak found, in rows to read and faults to mend. */

/** What the extension holds at one moment. */
export interface Sample {
  readonly minute: number;
  /** Bytes in use after a collection. */
  readonly workerHeap: number;
  readonly panelHeap: number;
  /** By area, the keys and the UTF-16 units of their values as JSON. */
  readonly storage: Readonly<Record<string, { readonly keys: readonly string[]; readonly size: number }>>;
}

/** What happened after a flood of moves. */
export interface Backlog {
  readonly moves: number;
  /** Milliseconds from the last move until the browser itself told of it: nobody can know of it before. */
  readonly browserMilliseconds: number;
  /** By what shows the page: milliseconds from then on until it showed that move. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Compiled code and what it learnt come and go; a leak of a soak's many thousand moves is more. */
const allowedGrowth = 0.25;
const allowedBacklogMs = 1000;

/** The keys that may be there with no tab or window of theirs. */
const lasting = [
  'settings',
  'lastPolicy',
  'lastTeamEntries',
  'openRows',
  'recents',
  'seen',
  'errors',
  'organizationName',
  'teamEntries',
];

const megabytes = (bytes: number) => Number((bytes / 1024 ** 2).toFixed(2));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** One row for each of the first, the middle and the last sample. */
export function rowsOf(samples: readonly Sample[]): Record<string, Record<string, number>> {
  const chosen = new Set([samples[0], samples[samples.length >> 1], samples.at(-1)]);
  return Object.fromEntries(
    [...chosen].flatMap((sample) => (sample ? [[`minute ${sample.minute}`, rowOf(sample)]] : [])),
  );
}

function rowOf({ workerHeap, panelHeap, storage }: Sample): Record<string, number> {
  const areas = Object.entries(storage).flatMap(([area, { keys, size }]): [string, number][] => [
    [`${area} keys`, keys.length],
    [`${area} size`, size],
  ]);
  return {
    'background MB': megabytes(workerHeap),
    'panel MB': megabytes(panelHeap),
    ...Object.fromEntries(areas),
  };
}

/**
 * @param open the ids of the tabs and windows that are open at the end.
 * @returns one sentence a fault; none where everything is as it was.
 */
export function faultsOf(
  samples: readonly Sample[],
  backlog: Backlog,
  open: { readonly tabs: readonly number[]; readonly windows: readonly number[] },
): string[] {
  // In the first minute everything is compiled and filled for the first time.
  const warm = samples.length > 2 ? samples.slice(1) : samples;
  const third = Math.max(1, Math.floor(warm.length / 3));
  const heaps = (['workerHeap', 'panelHeap'] as const).flatMap((heap) => {
    const before = median(warm.slice(0, third).map((sample) => sample[heap]));
    const after = median(warm.slice(-third).map((sample) => sample[heap]));
    if (after <= before * (1 + allowedGrowth)) return [];
    return [`${heap} grew from ${megabytes(before)} to ${megabytes(after)} MB`];
  });
  const left = Object.entries(samples.at(-1)?.storage ?? {}).flatMap(([area, { keys }]) =>
    keys.filter((key) => !isOwned(key, open)).map((key) => `${area} still holds ${key}`),
  );
  const late = Object.entries(backlog.milliseconds).flatMap(([what, milliseconds]) =>
    milliseconds <= allowedBacklogMs
      ? []
      : [`${what} showed the last move ${milliseconds} ms after the browser told of it`],
  );
  return [...heaps, ...left, ...late];
}

/** True for what lasts, and for what belongs to a tab or window that is open. */
function isOwned(key: string, { tabs, windows }: Parameters<typeof faultsOf>[2]): boolean {
  const [kind = '', id] = key.split(':');
  if (id === undefined) return lasting.includes(kind);
  return (['page', 'needsReload'].includes(kind) ? tabs : windows).includes(Number(id));
}
