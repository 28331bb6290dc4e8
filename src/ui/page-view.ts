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
import type { PageName } from './PageLine';
import type { SwitchedOff } from './SwitchedOffHelp';

interface Pinned {
  readonly pinned: boolean;
  /** The page in front, where it is another one. */
  readonly front?: ConsolePage;
}

/** Everything the panel and the popup show of a console page. */
export function pageView(
  page: ConsolePage,
  faq: Faq,
  locale: Locale,
  { pinned, front }: Pinned = { pinned: false },
): PageView {
  const { product, task, region, site } = page;
  const where = regionGuidance(page, faq);
  const siteNote = officialNotes.siteNotes[site];
  return {
    kind: 'page',
    key: [product, task, region, site].join(' '),
    ...pageName(page, locale),
    ...(region ? { region: { id: region, name: regionName(region) } } : {}),
    guidance: guide(page, faq),
    ...(where ? { regionGuidance: where } : {}),
    ...(siteNote ? { siteNote } : {}),
    pinned,
    ...(front ? { front: pageName(front, locale) } : {}),
  };
}

function pageName(page: ConsolePage, locale: Locale): PageName {
  const label = pageLabels(page);
  return { label: localize(label, locale), labelLang: langOf(label, locale) };
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
