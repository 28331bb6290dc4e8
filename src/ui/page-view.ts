import { pageLabel } from '../console/labels';
import type { ConsolePage } from '../console/page';
import { regionName } from '../console/regions';
import type { Faq } from '../faq/model';
import { siteNotes } from '../faq/notes';
import { guide } from '../guidance/guide';
import { regionGuidance } from '../guidance/region';
import type { Locale } from '../locales/locale';
import type { PageView } from './PageGuidance';

/** Everything the panel and the popup show of a console page. */
export function pageView(page: ConsolePage, faq: Faq, locale: Locale, pinned = false): PageView {
  const { product, task, region, site } = page;
  const where = regionGuidance(page, faq);
  const siteNote = siteNotes[site];
  const name = region && regionName(region, locale);
  return {
    kind: 'page',
    key: [product, task, region, site].join(' '),
    label: pageLabel(page, locale),
    ...(region && name ? { region: { id: region, name, short: shortName(name) } } : {}),
    guidance: guide(page, faq),
    ...(where ? { regionGuidance: where } : {}),
    ...(siteNote ? { siteNote } : {}),
    pinned,
  };
}

/** “Germany (Frankfurt)” → “Frankfurt”: the chip has room for a city. */
function shortName(name: string): string {
  return /[（(]([^（()）]+)[)）]/.exec(name)?.[1] ?? name;
}
