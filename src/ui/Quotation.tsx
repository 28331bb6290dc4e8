import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DutyKind, Quote } from '../guidance/model';
import { type TellingPart, tellingPart } from '../guidance/telling-part';
import { CopyButton, type OnCopy } from './CopyButton';
import { EntryNumber, type OnOpen } from './EntryNumber';
import { useLocale } from './locale-context';
import { Marked } from './Marked';
import { Words } from './Words';

interface Props {
  readonly quote: Quote;
  /** What its verb says: a duty, an option, a promise. */
  readonly kind?: DutyKind | undefined;
  /** Whether our clause for it stands right above already. */
  readonly isAnswered?: boolean;
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

/**
 * An official passage with its number and its copy: at first the part that tells the matter, with every cut marked
 * outside the quotation marks, and by one press the whole of it, that part in bold. In another language than English
 * our clause stands before it.
 */
export function Quotation({ quote, kind, isAnswered = false, onOpen, onCopy }: Props) {
  const { t, locale } = useLocale();
  const [whole, setWhole] = useState(false);
  const id = useId();
  const { entry, passage, text, emphasis } = quote;
  const part = tellingPart(quote);
  const clause = locale !== 'en' && !isAnswered && quote.clause?.[locale] !== undefined && quote.clause;
  return (
    <div class="quotation">
      {clause && (
        <p class="quotation-clause">
          <Words of={clause} />
        </p>
      )}
      <blockquote class="quote" id={id} lang="en">
        <p>
          {part && !whole ? (
            <Part text={text} part={part} />
          ) : (
            <Quoted>
              <Marked text={text} ranges={part ? emphasis : []} as="strong" />
            </Quoted>
          )}
        </p>
      </blockquote>
      <p class="cite">
        {kind && <span class="tag">{t.responsibilities[kind]}</span>}
        {part && (
          <button
            type="button"
            class="link"
            aria-expanded={whole}
            aria-controls={id}
            aria-label={whole ? t.quotation.partOf(entry.id) : t.quotation.wholeOf(entry.id)}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t.quotation.part : t.quotation.whole}
          </button>
        )}
        {part && whole && <span class="ours">{t.keyPassage.emphasis}</span>}
        <span class="cite-actions">
          <EntryNumber id={entry.id} passage={passage} onOpen={onOpen} />
          <CopyButton copied={{ entry, passage }} label={entry.id} onCopy={onCopy} />
        </span>
      </p>
    </div>
  );
}

function Part({ text, part: { ranges, cutBefore, cutAfter } }: { text: string; part: TellingPart }) {
  return (
    <>
      {cutBefore && <Cut after />}
      {ranges.map(({ start, end }, at) => (
        <>
          {at > 0 && <Cut before after />}
          <Quoted>{text.slice(start, end)}</Quoted>
        </>
      ))}
      {cutAfter && <Cut before />}
    </>
  );
}

/** Words of the text between quotation marks, which are no words of the text. */
function Quoted({ children }: { children: ComponentChildren }) {
  return (
    <>
      <span aria-hidden="true">“</span>
      <span class="official">{children}</span>
      <span aria-hidden="true">”</span>
    </>
  );
}

function Cut({ before = false, after = false }: { before?: boolean; after?: boolean }) {
  return (
    <>
      {before && ' '}
      <span class="cut">[…]</span>
      {after && ' '}
    </>
  );
}
