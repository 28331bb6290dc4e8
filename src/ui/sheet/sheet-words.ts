import type { SheetMessages } from '../../locales/sheet/en';
import { sheetMessagesFor } from '../../locales/sheet/sheet-messages';
import { useLocale } from '../locale-context';

/** The words of the questionnaire sheet, in the language of the interface. */
export function useSheetWords(): SheetMessages {
  return sheetMessagesFor(useLocale().locale);
}
