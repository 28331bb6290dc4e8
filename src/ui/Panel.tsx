import { useMemo, useState } from 'preact/hooks';
import type { EntryNews } from '../faq/edition-changes';
import { localize } from '../locales/localized';
import { type LocaleValue, useLocale } from './locale-context';
import { PageGuidance } from './PageGuidance';
import { type PageState, PageStatus, type WaysOut } from './PageStatus';
import { PanelNotices } from './PanelNotices';
import { SearchView } from './SearchView';
import type { SearchViewProps } from './search-view-props';
import type { Here } from './use-moves';
import { usePassageOf } from './use-passage-of';
import { type OpenRows, useRows } from './use-rows';

export interface PanelProps extends SearchViewProps {
  readonly page: PageState;
  /** The rows that somebody opened or closed before. */
  readonly openRows: OpenRows;
  readonly onOpenRows: (rows: OpenRows) => void;
  readonly onPin: () => void;
  readonly waysOut: WaysOut;
  /** What is said once, until it is dismissed. */
  readonly notices?: { readonly hint: boolean; readonly news: readonly EntryNews[] } | undefined;
}

/** The side panel: search always on top, then what this page is about. */
export function Panel({ page, openRows, onOpenRows, onPin, waysOut, notices, ...view }: PanelProps) {
  const locale = useLocale();
  const rows = useRows(openRows, onOpenRows);
  const here = useMemo(() => hereOf(page, locale), [page, locale]);
  const passageOf = usePassageOf(page);
  const [dismissed, setDismissed] = useState(false);
  return (
    <SearchView
      {...view}
      surface="panel"
      recents={[]}
      here={here}
      homeSaysOurs={page.kind === 'page'}
      browsing={page.kind === 'elsewhere' || page.kind === 'switchedOff'}
      browse={page.kind === 'page' ? rows.row('all') : undefined}
      passageOf={passageOf}
      home={(open) => (
        <>
          {page.kind === 'page' ? (
            <PageGuidance view={page} rows={rows} onOpen={open} onPin={onPin} {...view} />
          ) : (
            <PageStatus page={page} waysOut={waysOut} />
          )}
          {notices && !dismissed && (
            <PanelNotices
              {...notices}
              taken={view.faq.edition.taken}
              onOpen={open}
              onDismiss={() => setDismissed(true)}
            />
          )}
        </>
      )}
    />
  );
}

/** Nothing is said of what is on its way. */
function hereOf(page: PageState, { t, locale }: LocaleValue): Here | undefined {
  const { kind } = page;
  if (kind === 'navigating') return undefined;
  if (kind === 'page') return { key: page.key, says: t.page.moved(page.label), name: page };
  if (kind === 'switchedOff')
    return { key: kind, says: t.states.switchedOff(localize(page.product, locale)) };
  return { key: kind, says: t.states[kind] };
}
