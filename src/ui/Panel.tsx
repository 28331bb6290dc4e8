import { PageGuidance } from './PageGuidance';
import { type PageState, PageStatus } from './PageStatus';
import { SearchView, type SearchViewProps } from './SearchView';

export interface PanelProps extends SearchViewProps {
  readonly page: PageState;
  readonly onPin: () => void;
  /** Present where the browser lets an extension ask for its sites. */
  readonly onAllow?: (() => void) | undefined;
}

/** The side panel: search always on top, then what this page is about. */
export function Panel({ page, onPin, onAllow, ...view }: PanelProps) {
  return (
    <SearchView
      {...view}
      surface="panel"
      recents={[]}
      browsing={page.kind === 'elsewhere' || page.kind === 'switchedOff'}
      home={(open) =>
        page.kind === 'page' ? (
          <PageGuidance view={page} onOpen={open} onPin={onPin} {...view} />
        ) : (
          <PageStatus page={page} onOptions={view.onOptions} onAllow={onAllow} />
        )
      }
    />
  );
}
