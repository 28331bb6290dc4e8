import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Messages } from '../locales/en';
import type { Locale } from '../locales/locale';

export interface LocaleValue {
  readonly locale: Locale;
  readonly t: Messages;
}

export const LocaleContext = createContext<LocaleValue>({ locale: 'en', t: en });

export function useLocale(): LocaleValue {
  return useContext(LocaleContext);
}
