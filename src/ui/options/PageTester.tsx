import { useState } from 'preact/hooks';
import { detectPage } from '../../console/detect';
import type { Faq } from '../../faq/model';
import { useLocale } from '../locale-context';
import { pageView } from '../page-view';
import { Sentence, Words } from '../Words';
import { AddressField } from './AddressField';

interface Props {
  readonly faq: Faq;
}

/** An address in; the detected page and what would be shown there out. */
export function PageTester({ faq }: Props) {
  const { t, locale } = useLocale();
  const words = t.optionsPage.tester;
  const [address, setAddress] = useState('');
  const page = detectPage(address.trim());
  const view = page && pageView(page, faq, locale);
  return (
    <section aria-labelledby="tester">
      <h3 id="tester">{words.title}</h3>
      <p>{words.hint}</p>
      <AddressField id="tester-address" label={words.address} value={address} onInput={setAddress} />
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
    </section>
  );
}
