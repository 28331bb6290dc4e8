import { Finder, type FinderProps } from './Finder';
import { type OtherPlace, OtherPlaceView } from './OtherPlace';
import { PageGuidance, type PageView } from './PageGuidance';

/** What the panel is about: a console page with its guidance, or a calm state. */
type PanelPlace = PageView | OtherPlace;

export interface PanelProps extends FinderProps {
  readonly place: PanelPlace;
  readonly onPin: () => void;
  /** Present where the browser lets an extension ask for its sites. */
  readonly onAllow?: (() => void) | undefined;
}

/** The side panel: search always on top, then what this page is about. */
export function Panel({ place, onPin, onAllow, ...finder }: PanelProps) {
  return (
    <Finder
      {...finder}
      surface="panel"
      recents={[]}
      browsing={place.kind === 'elsewhere'}
      home={(open) =>
        place.kind === 'page' ? (
          <PageGuidance view={place} onOpen={open} onPin={onPin} {...finder} />
        ) : (
          <OtherPlaceView place={place} onAllow={onAllow} />
        )
      }
    />
  );
}
