/** What everything shown depends on: the settings, the language and the FAQ with the team's entries. */

import type { Faq } from '../faq/model';
import { officialFaq } from '../faq/official';
import { mergeTeam } from '../faq/team';
import { chooseLocale, type Locale } from '../locales/locale';
import type { Settings } from '../policy/schema';
import { browser } from './api';
import { currentSettings } from './settings';

export interface Context {
  readonly values: Settings;
  readonly locale: Locale;
  readonly faq: Faq;
}

export function contextOf(values: Settings): Context {
  const locale = chooseLocale(values.language, browser.i18n.getUILanguage());
  return { values, locale, faq: mergeTeam(officialFaq, values.teamEntries) };
}

/** As the settings are known now; a policy that is still on its way counts as it was last seen. */
export async function loadContext(): Promise<Context> {
  return contextOf((await currentSettings()).values);
}
