import { useId, useState } from 'preact/hooks';
import { passageText } from '../../faq/passages';
import type { CheckedText } from '../../questionnaire/check-text';
import type { CheckedQuote } from '../../questionnaire/verbatim';
import type { Steps } from '../../search/steps';
import { Icon } from '../Icon';
import { useLocale } from '../locale-context';
import { TeamMark } from '../TeamMark';
import { useSheetWords } from './sheet-words';
import { useChecked } from './use-checked';

interface Props {
  /** Another function once there is more to check against. */
  readonly check: (text: string) => Steps<CheckedText>;
}

/** Longer texts are documents. */
const longest = 20_000;

/** Whether a pasted passage stands word for word in this edition, and how it departs from it. */
export function QuoteCheck({ check }: Props) {
  const { quote: words } = useSheetWords();
  const { t } = useLocale();
  const [text, setText] = useState('');
  const id = useId();
  const { quotes, isReading } = useChecked(check, text);
  return (
    <section class="quote-check" aria-labelledby="quote-title">
      <h1 id="quote-title">{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <label class="start-label" for={id}>
        {words.paste}
      </label>
      <textarea
        id={id}
        class="paste"
        rows={6}
        maxLength={longest}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status" class="quote-results">
        {quotes.length === 0 && <p class="soft">{words.none}</p>}
        {text.length >= longest && <p class="ours">{words.cut(longest)}</p>}
        {quotes.length > 0 && isReading && <p class="ours">{t.search.reading}</p>}
        {quotes.map((one, at) => (
          <Checked
            key={`${at}:${one.text}`}
            quote={one}
            isReading={isReading}
            at={at + 1}
            all={quotes.length}
          />
        ))}
      </div>
    </section>
  );
}

function Checked({
  quote,
  isReading,
  at,
  all,
}: {
  readonly quote: CheckedQuote;
  readonly isReading: boolean;
  readonly at: number;
  readonly all: number;
}) {
  const { quote: words } = useSheetWords();
  const { t } = useLocale();
  const { verdict, deviations, source, differences } = quote;
  const isTeam = source?.entry.team !== undefined;
  const label = source && (isTeam ? source.entry.question : source.entry.id);
  const told = deviations.map((one) => words.deviations[one]);
  return (
    <article class={`checked ${verdict}`}>
      {all > 1 && <p class="ours">{words.of(at, all)}</p>}
      <h2>
        <Icon name={verdict === 'verbatim' ? 'check' : 'close'} />
        {verdict === 'unknown' && isReading ? words.notYet : words.verdicts[verdict]}
        {verdict === 'verbatim' && `${t.dash}${told.length > 0 ? words.but(t.list(told)) : words.exactly}`}
      </h2>
      <p class="checked-text">{quote.text}</p>
      {source && (
        <p class="result-place">
          {source.passage ? words.where(label ?? '') : words.whereQuestion(label ?? '')}{' '}
          {isTeam && <TeamMark />}
        </p>
      )}
      {differences && (
        <>
          <p class="differences" lang={isTeam ? undefined : 'en'}>
            {differences.map(({ kind, text }, index) =>
              kind === 'same' ? (
                text
              ) : kind === 'added' ? (
                <del key={`${index}${text}`}>
                  <span class="hidden">{words.added} </span>
                  {text}
                </del>
              ) : (
                <ins key={`${index}${text}`}>
                  <span class="hidden">{words.missing} </span>
                  {text}
                </ins>
              ),
            )}
          </p>
          <p class="ours">{words.legend}</p>
        </>
      )}
      {source?.passage && verdict !== 'verbatim' && (
        <>
          <p class="ours">{isTeam ? words.team : words.official}</p>
          <blockquote class="quote" lang={isTeam ? undefined : 'en'}>
            <p>“{passageText(source.entry, source.passage)}”</p>
          </blockquote>
        </>
      )}
    </article>
  );
}
