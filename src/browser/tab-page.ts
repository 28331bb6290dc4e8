/**
 * What one tab shows, decided from reports. Documents follow each other in processes of their own, so the last
 * report of one may arrive after the first report of the next.
 */
import type { ConsolePage } from '../console/page';
import type { PageReport } from './messages';

export interface TabPage {
  /** Of the document that reported last. */
  readonly token: string;
  /** `null` where the document's address is none we know; absent once the document has left. */
  readonly page?: ConsolePage | null;
  /** Of the document before it. */
  readonly previousToken?: string;
}

/**
 * @param known what was known of the tab before.
 * @returns what is known now: the same object where the report changes nothing.
 */
export function applyReport(known: TabPage | undefined, report: PageReport): TabPage {
  const { token } = report;
  const isSameDocument = known?.token === token;
  if (report.type === 'left') return known && !isSameDocument ? known : { token };
  // A document that left never reports again under its token; the one before it may turn out to be the newer one.
  const isLate = known && token === (known.page === undefined ? known.token : known.previousToken);
  if (isLate) return known;
  const previousToken = isSameDocument ? known.previousToken : known?.token;
  return { token, page: report.page, ...(previousToken ? { previousToken } : {}) };
}

/**
 * What a tab shows, for somebody who heard its documents and reads the background's record, which comes later.
 * @param heard what the tab's own reports amount to; `undefined` where it has not reported since listening began.
 * @param recorded what the background stored.
 * @returns `undefined` where no document of ours is in the tab.
 */
export function latestTabPage(
  heard: TabPage | undefined,
  recorded: TabPage | undefined,
): TabPage | undefined {
  if (heard?.page !== undefined) return heard;
  const hasEnded = heard && (recorded?.token === heard.token || recorded?.token === heard.previousToken);
  return hasEnded ? undefined : recorded;
}
