import type { Duty, Guidance } from '../guidance/model';
import { type Localized, localize } from '../locales/localized';
import { Icon } from './Icon';
import { langOf, useLocale } from './locale-context';
import { QuoteText } from './QuoteText';
import { Words } from './Words';

interface Props {
  readonly guidance: Guidance;
  readonly onOpen: (entryId: string) => void;
}

/** Who does what here: yours, the line for this service, Alibaba Cloud's. Colour, icon and word tell the owner. */
export function ResponsibilitySplit({ guidance, onOpen }: Props) {
  const { t } = useLocale();
  return (
    <section class="responsibilities" aria-labelledby="responsibilities-title">
      <h2 id="responsibilities-title">{t.responsibilities.title}</h2>
      {guidance.unnamed && (
        <p class="ours unnamed">
          <Words of={guidance.unnamed} />
        </p>
      )}
      <div class="responsibilities-body">
        <Share owner="yours" duties={guidance.yours} onOpen={onOpen} />
        <p class="line">
          <span class="hidden">{t.responsibilities.line}</span>
          <LinkedLine text={guidance.line.text} entries={guidance.line.entries} onOpen={onOpen} />
        </p>
        <Share owner="theirs" duties={guidance.theirs} onOpen={onOpen} />
      </div>
    </section>
  );
}

interface ShareProps {
  readonly owner: 'yours' | 'theirs';
  readonly duties: readonly Duty[];
  readonly onOpen: (entryId: string) => void;
}

function Share({ owner, duties, onOpen }: ShareProps) {
  const { t } = useLocale();
  return (
    <div class={`share ${owner}`}>
      <h3>
        <Icon name={owner === 'yours' ? 'person' : 'cloud'} />
        {t.responsibilities[owner]}
      </h3>
      <ul>
        {duties.map(({ quote, kind, general }) => (
          <li key={`${quote.entry.id}:${quote.passage.from}`}>
            <p class="tags">
              {kind && <span class="tag">{t.responsibilities[kind]}</span>}
              {general && (
                <span class="tag soft" title={t.responsibilities.generalHint}>
                  {t.responsibilities.general}
                </span>
              )}
              <button
                type="button"
                class="number"
                aria-label={t.entry.open(quote.entry.id)}
                onClick={() => onOpen(quote.entry.id)}
              >
                {quote.entry.id}
              </button>
            </p>
            <QuoteText quote={quote} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LinkedLineProps {
  readonly text: Localized;
  readonly entries: readonly string[];
  readonly onOpen: (entryId: string) => void;
}

/** Our sentence, its entry numbers pressable where they stand, never parted from their brackets. */
function LinkedLine({ text, entries, onOpen }: LinkedLineProps) {
  const { t, locale } = useLocale();
  return (
    <span lang={langOf(text, locale)}>
      {localize(text, locale)
        .split(/([(（]?\d\.\d[)）]?[.。]?)/)
        .map((part, at) => {
          const [before, id = '', after] = part.split(/(\d\.\d)/);
          if (!entries.includes(id)) return part;
          return (
            <span key={at} class="unbroken">
              {before}
              <button type="button" class="link" aria-label={t.entry.open(id)} onClick={() => onOpen(id)}>
                {id}
              </button>
              {after}
            </span>
          );
        })}
    </span>
  );
}
