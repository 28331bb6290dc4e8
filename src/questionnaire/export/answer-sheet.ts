import type { Faq } from '../../faq/model';
import type { Locale } from '../../locales/locale';
import type { Decision, Reading } from '../model';

/** Everything that an export writes. */
export interface AnswerSheet {
  readonly reading: Reading;
  /** By the question's row; a question without one is open. */
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly faq: Pick<Faq, 'title' | 'edition'>;
  /** Of our own words; quotations stay in the language of the text. */
  readonly locale: Locale;
}
