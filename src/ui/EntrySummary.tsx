import type { EntryNotes } from '../faq/notes/model';
import { useLocale } from './locale-context';
import { Words } from './Words';

/** Our one sentence on an English entry, for those who read the interface in another language: it comes first. */
export function EntrySummary({ notes }: { readonly notes: EntryNotes }) {
  const { locale } = useLocale();
  if (locale === 'en' || !notes.summary?.[locale]) return null;
  return (
    <span class="entry-summary">
      <Words of={notes.summary} />
    </span>
  );
}

/** Says once for all summaries of a view that they are ours; nothing where none is shown. */
export function OursOnce({ notes }: { readonly notes: EntryNotes }) {
  const { t, locale } = useLocale();
  if (locale === 'en' || !notes.summary?.[locale]) return null;
  return <p class="ours">{t.entry.summary}</p>;
}
