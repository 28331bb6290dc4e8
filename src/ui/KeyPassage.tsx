import type { Quote } from '../guidance/model';
import { CopyButton, type OnCopy } from './CopyButton';
import { useLocale } from './locale-context';
import { emphasisOf, QuoteText } from './QuoteText';

interface Props {
  readonly quotes: readonly Quote[];
  readonly onCopy: OnCopy;
  readonly onOpen: (entryId: string) => void;
}

/** The passage that matters most on this page, first thing under the page line. */
export function KeyPassage({ quotes, onCopy, onOpen }: Props) {
  const { t } = useLocale();
  return (
    <section class="key-passage" aria-label={t.keyPassage.title}>
      {quotes.map((quote) => (
        <div class="key-passage-quote" key={`${quote.entry.id}:${quote.passage.from}`}>
          <QuoteText quote={quote} />
          <p class="cite">
            {emphasisOf(quote).length > 0 && <span class="ours">{t.keyPassage.emphasis}</span>}
            <button
              type="button"
              class="number"
              aria-label={t.entry.open(quote.entry.id)}
              onClick={() => onOpen(quote.entry.id)}
            >
              {quote.entry.id}
            </button>
            <CopyButton copied={{ entry: quote.entry, passage: quote.passage }} onCopy={onCopy} />
          </p>
        </div>
      ))}
    </section>
  );
}
