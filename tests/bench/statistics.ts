export interface Summary {
  readonly samples: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Nearest rank; NaN of no samples. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { samples: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}
