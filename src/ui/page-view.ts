import { pageLabels } from '../console/labels';
import type { ConsolePage } from '../console/page';
import { regionName } from '../console/regions';
import type { Faq } from '../faq/model';
import { officialNotes } from '../faq/notes';
import { guide } from '../guidance/guide';
import { regionGuidance } from '../guidance/region';
import type { Locale } from '../locales/locale';
import { localize } from '../locales/localized';
import { langOf } from './locale-context';
import type { PageView } from './PageGuidance';

/** Everything the panel and the popup show of a console page. */
export function pageView(page: ConsolePage, faq: Faq, locale: Locale, pinned = false): PageView {
  const { product, task, region, site } = page;
  const where = regionGuidance(page, faq);
  const label = pageLabels(page);
  const siteNote = officialNotes.siteNotes[site];
  return {
    kind: 'page',
    key: [product, task, region, site].join(' '),
    label: localize(label, locale),
    labelLang: langOf(label, locale),
    ...(region ? { region: { id: region, name: regionName(region) } } : {}),
    guidance: guide(page, faq),
    ...(where ? { regionGuidance: where } : {}),
    ...(siteNote ? { siteNote } : {}),
    pinned,
  };
}
