import { emptyAnswer, type Finder } from '../../../src/search/finder';
import { SearchView } from '../../../src/ui/SearchView';
import { entryOf, hitOf, viewProps } from './samples';

/** What every query finds but those with “nothing” in them. */
export const hits = ['2.2', '3.2', '1.1'].map((id) => hitOf(entryOf(id)));
const find: Finder = (query) => (query.includes('nothing') ? emptyAnswer : { ...emptyAnswer, hits });

/** A search view whose home has one way to an entry. */
export const view = (fields: Partial<Parameters<typeof SearchView>[0]> = {}) => (
  <SearchView
    {...viewProps()}
    find={find}
    surface="panel"
    browsing={false}
    homeSaysOurs={false}
    home={(open) => (
      <>
        <h1>Home</h1>
        <button type="button" onClick={() => open('3.2')}>
          to 3.2
        </button>
      </>
    )}
    {...fields}
  />
);

/** The name of the search box. */
export const box = 'Search the FAQ';
