import { readContents } from '../../../src/faq/library/contents';
import { createLibrary } from '../../../src/faq/library/library';
import { createGrowingSearch } from '../../../src/search/growing-search';

/** As the popup lists results: so many are found, and so many shown at first. */
const most = 50;
const shown = 3;

/** Opens the library of a package as a surface does. */
export async function restoreOurs(contents: unknown) {
  const whole = readContents(contents);
  if (!whole) throw new Error('The package carries no library.');
  const library = createLibrary(whole, {
    rest: () => scheduler.postTask(() => {}, { priority: 'background' }),
    isHidden: () => false,
    onMore: () => {},
    onLost: console.error,
    onBroken: console.error,
  });
  const [index] = await Promise.all([library.readIndex(), library.readEntries()]);
  const search = createGrowingSearch([], []);
  search.readOn(() => true);
  search.add({ entries: library, index });
  const find = (query: string) => {
    const hits = search.find(query, most).hits.slice(0, shown);
    return hits.map(({ entry, passage }) => ({ id: entry.id, passage, answer: entry.answer }));
  };
  /** Searches, and once the answers have come searches again. @returns milliseconds of both, without the wait. */
  return async (query: string): Promise<number> => {
    const began = performance.now();
    find(query);
    const found = performance.now() - began;
    // What has come is shown in one go.
    while (library.length > 0 && find(query).some(({ answer }) => answer === ''))
      await new Promise((resolve) => setTimeout(resolve));
    const again = performance.now();
    find(query);
    return found + performance.now() - again;
  };
}
