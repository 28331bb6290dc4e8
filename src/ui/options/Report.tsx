import type { ComponentChildren } from 'preact';
import { useLocale } from '../locale-context';
import { useStatus } from '../Status';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Exactly what is copied, to be read before it is; nothing while there is nothing to report. */
  readonly text: string | undefined;
  readonly action: string;
  readonly onCopyText: (text: string) => Promise<void>;
  /** What the report is made from. */
  readonly children?: ComponentChildren;
}

/** Text made for somebody else to read: shown whole before it is copied. */
export function Report({ id, title, hint, text, action, onCopyText, children }: Props) {
  const { t } = useLocale();
  const { say } = useStatus();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{hint}</p>
      {children}
      {text && (
        <>
          <pre>{text}</pre>
          <button
            type="button"
            class="small"
            onClick={() =>
              onCopyText(text).then(
                () => say(t.optionsPage.copied),
                () => say(t.copy.failed, 'problem'),
              )
            }
          >
            {action}
          </button>
        </>
      )}
    </section>
  );
}
