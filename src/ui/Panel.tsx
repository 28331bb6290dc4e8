import { PageGuidance } from './PageGuidance';
import { type PageState, PageStatus, type WaysOut } from './PageStatus';
import { SearchView, type SearchViewProps } from './SearchView';

export interface PanelProps extends SearchViewProps {
  readonly page: PageState;
  readonly onPin: () => void;
  readonly waysOut: WaysOut;
}

/** The side panel: search always on top, then what this page is about. */
export function Panel({ page, onPin, waysOut, ...view }: PanelProps) {
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
          <PageStatus page={page} waysOut={waysOut} />
        )
      }
    />
  );
}
