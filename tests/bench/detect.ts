import { detectPage } from '../../src/console/detect';
import consoleUrls from '../data/console-urls-dev.tsv?raw';

export interface DetectBench {
  readonly addresses: number;
  /** Of one call, over all addresses. */
  readonly medianMicroseconds: number;
  readonly p95Microseconds: number;
  /** One call on an address of 100 kB. */
  readonly longMicroseconds: number;
}

/** Calls timed together: one call is too short for the clock. */
const batch = 50;

function microsecondsPerCall(url: string): number {
  const start = performance.now();
  for (let call = 0; call < batch; call++) detectPage(url);
  return ((performance.now() - start) * 1000) / batch;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Times `detectPage` on every address of the data, pages and others alike. */
export function benchDetect(): DetectBench {
  const urls = consoleUrls
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t', 1)[0] ?? '');
  for (const url of urls) microsecondsPerCall(url);
  const times = urls.map(microsecondsPerCall).sort((a, b) => a - b);
  const long = `https://ecs.console.aliyun.com/server/region/cn-hangzhou/${'a/'.repeat(50_000)}?x=1#/`;
  return {
    addresses: urls.length,
    medianMicroseconds: at(times, 0.5),
    p95Microseconds: at(times, 0.95),
    longMicroseconds: microsecondsPerCall(long),
  };
}
