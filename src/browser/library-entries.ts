import type { Entry } from '../faq/model';
import type { LibraryNow } from './library';

/** Gives entries of the library as soon as their answers are there. */
interface EntryReader {
  /** Tells it what has become of the library; call it after every change. */
  follow(now: LibraryNow): void;
  /** Those of the ids that the library has, with their answers; none without a library. */
  read(ids: readonly string[]): Promise<readonly Entry[]>;
}

export function createEntryReader(): EntryReader {
  let now: LibraryNow | undefined;
  const checks = new Set<() => void>();
  return {
    follow(next) {
      now = next;
      for (const check of checks) check();
    },
    read: (ids) =>
      new Promise((resolve) => {
        const check = () => {
          const found = ids.length === 0 ? [] : now && readIn(now, ids);
          if (!found) return;
          checks.delete(check);
          resolve(found);
        };
        checks.add(check);
        check();
      }),
  };
}

function readIn({ state, library, index }: LibraryNow, ids: readonly string[]): readonly Entry[] | undefined {
  // All entries are known by the time there is an index.
  if (state === 'opening' || (library && !index)) return undefined;
  const found = ids.flatMap((id) => library?.find(id) ?? []);
  // Each is looked at, which has its answer read.
  const waiting = found.filter(({ answer }) => answer === '');
  return waiting.length === 0 ? found : undefined;
}
