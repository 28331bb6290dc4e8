import { pageLabels, productLabel } from '../console/labels';
import type { ConsolePage, ProductId } from '../console/page';
import { regionName } from '../console/regions';
import type { Faq } from '../faq/model';
import { officialNotes } from '../faq/notes';
import { guide } from '../guidance/guide';
import { regionGuidance } from '../guidance/region';
import type { Locale } from '../locales/locale';
import { localize } from '../locales/localized';
import type { EffectiveSettings } from '../policy/settings';
import { langOf } from './locale-context';
import type { PageView } from './PageGuidance';
import type { SwitchedOff } from './SwitchedOffHelp';

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

/** Everything the panel and the popup say of a page whose product is switched off. */
export function switchedOffView(
  product: ProductId,
  { values, origin, locked }: Pick<EffectiveSettings, 'values' | 'origin' | 'locked'>,
): SwitchedOff {
  return {
    kind: 'switchedOff',
    product: productLabel(product),
    ...(origin.disabledProducts === 'policy' ? { by: values.organizationName } : {}),
    mayChange: !locked.disabledProducts,
  };
}
