import { useMemo } from 'preact/hooks';
import type { Passage } from '../faq/model';
import type { PageState } from './PageStatus';

/** Gives what an entry says most about this page; undefined where the page has nothing of it. */
export function usePassageOf(page: PageState): (entryId: string) => Passage | undefined {
  const entries = page.kind === 'page' ? page.guidance.entries : undefined;
  return useMemo(() => (id) => entries?.find(({ entry }) => entry.id === id)?.keyPassage.passage, [entries]);
}
