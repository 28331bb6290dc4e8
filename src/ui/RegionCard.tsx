import type { RegionGuidance } from '../guidance/model';
import { CopyButton, type OnCopy } from './CopyButton';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { type PageRegion, RegionSentence } from './PageLine';
import { QuoteText } from './QuoteText';

interface Props {
  readonly guidance: RegionGuidance;
  readonly region: PageRegion;
  readonly onCopy: OnCopy;
  readonly onOpen: (entryId: string) => void;
}

/** What the text says on where content lies. Quotations only, never a verdict on a region. */
export function RegionCard({ guidance, region, onCopy, onOpen }: Props) {
  const { t } = useLocale();
  return (
    <section class="region" aria-labelledby="region-title">
      <h2 id="region-title">
        <Icon name="location" />
        {t.region.title}
      </h2>
      <p class="soft">
        <RegionSentence region={region} />
      </p>
      <ul>
        {guidance.quotes.map((quote) => (
          <li key={`${quote.entry.id}:${quote.passage.from}`}>
            <QuoteText quote={quote} />
            <p class="cite">
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
          </li>
        ))}
      </ul>
    </section>
  );
}
