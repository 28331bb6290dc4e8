import { pageLabel } from '../console/labels';
import type { ConsolePage } from '../console/page';
import type { Faq } from '../faq/model';
import { guide } from '../guidance/guide';
import { arrangeEntries } from '../guidance/model';
import { type Locale, messagesFor } from '../locales/locale';

/** @returns the tooltip of the toolbar icon: “ECS › Security groups: 3 entries”. */
export function toolbarTitle(page: ConsolePage, faq: Faq, locale: Locale): string {
  const count = arrangeEntries(guide(page, faq)).first.length;
  return messagesFor(locale).toolbar(pageLabel(page, locale), count);
}
