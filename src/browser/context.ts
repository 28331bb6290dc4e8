/** What everything shown depends on: the settings, the language, the FAQ with the team's entries, and its index. */

import type { Faq } from '../faq/model';
import { officialFaq } from '../faq/official';
import { mergeTeam } from '../faq/team';
import { chooseLocale, type Locale } from '../locales/locale';
import type { Settings } from '../policy/schema';
import { createGrowingSearch, type GrowingSearch } from '../search/growing-search';
import { isSameData } from '../values/value';
import { browser } from './api';
import { type SettingsNow, watchSettings } from './settings';

export interface Context {
  readonly settings: SettingsNow;
  readonly values: Settings;
  readonly locale: Locale;
  /** The same object for as long as the team's entries are the same. */
  readonly faq: Faq;
  /** Over the entries of `faq`, and the same for as long as that is. */
  readonly search: GrowingSearch;
}

/** The one context of a worker or of a surface. */
export interface ContextHolder {
  /** The context now. The first waits for what storage holds, and not for a policy that is still on its way. */
  current(): Promise<Context>;
  /** Calls back with the context, as soon as there is one, and with each that follows. */
  watch(listener: (context: Context) => void): void;
}

/**
 * Reads the settings once, and from then on what changes. Call it synchronously at start: it listens from then on.
 * @param firstPicture what the team's entries wait for: until then the context is without them, and says so.
 */
export function holdContext(firstPicture?: Promise<unknown>): ContextHolder {
  let context: Context | undefined;
  const listeners: ((context: Context) => void)[] = [];
  const first = new Promise<Context>((resolve) => {
    watchSettings((settings) => {
      context = contextOf(settings, context);
      resolve(context);
      for (const listener of listeners) listener(context);
    }, firstPicture);
  });
  return {
    current: async () => context ?? first,
    watch: (listener) => {
      listeners.push(listener);
      if (context) listener(context);
    },
  };
}

function contextOf(settings: SettingsNow, before: Context | undefined): Context {
  const { values } = settings;
  const locale = chooseLocale(values.language, browser.i18n.getUILanguage());
  // A policy that changed elsewhere has its entries read anew, and they say what they said before.
  if (before && isSameData(before.values.teamEntries, values.teamEntries))
    return { ...before, settings, values, locale };
  const faq = mergeTeam(officialFaq, values.teamEntries);
  return { settings, values, locale, faq, search: createGrowingSearch(faq.entries, faq.team) };
}
