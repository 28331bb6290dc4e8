import { useState } from 'preact/hooks';
import { detectPage } from '../../console/detect';
import { redactAddress } from '../../console/redact';
import type { Faq } from '../../faq/model';
import { useLocale } from '../locale-context';
import { pageView } from '../page-view';
import { Sentence, Words } from '../Words';
import { Report } from './Report';

interface Props {
  readonly faq: Faq;
  readonly onCopyText: (text: string) => Promise<void>;
}

/** An address in; the detected page and what would be shown there out, with a redacted address for a report. */
export function PageTester({ faq, onCopyText }: Props) {
  const { t, locale } = useLocale();
  const words = t.optionsPage.tester;
  const [address, setAddress] = useState('');
  const page = detectPage(address.trim());
  const view = page && pageView(page, faq, locale);
  const redacted = redactAddress(address);
  return (
    <section aria-labelledby="tester">
      <h2 id="tester">{words.title}</h2>
      <p>{words.hint}</p>
      <label for="tester-address">{words.address}</label>
      <input
        id="tester-address"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {address.trim() && !view && <p>{words.unknown}</p>}
        {view && (
          <>
            <p>
              <strong lang={view.labelLang}>{view.label}</strong>
              {view.region && (
                <>
                  {` · ${view.region.id}${t.dash}`}
                  <Words of={view.region.name} />
                </>
              )}
            </p>
            <ol class="tester-entries">
              {view.guidance.entries.map(({ entry, reason }) => (
                <li key={entry.id}>
                  {entry.id} <span lang={entry.team ? undefined : 'en'}>{entry.question}</span>
                  <span class="soft">
                    {' '}
                    <Sentence around={t.entries.because}>
                      <Words of={reason.because} />
                    </Sentence>
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      {redacted && (
        <Report
          title={words.wrong}
          hint={words.wrongHint}
          text={`${redacted}\n${page ? JSON.stringify(page) : words.none}`}
          action={words.copy}
          onCopyText={onCopyText}
        />
      )}
    </section>
  );
}
