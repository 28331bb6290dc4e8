import type { EntryNotes } from '../faq/notes/model';
import { localize } from '../locales/localized';
import { useLocale } from './locale-context';

/** Our one sentence on an English entry, for those who read the interface in another language. */
export function EntrySummary({ notes }: { readonly notes: EntryNotes }) {
  const { t, locale } = useLocale();
  if (locale === 'en' || !notes.summary?.[locale]) return null;
  return (
    <span class="entry-summary">
      {localize(notes.summary, locale)}
      <span class="tag soft">{t.entry.summary}</span>
    </span>
  );
}
