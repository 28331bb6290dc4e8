import { useLocale } from '../locale-context';
import { useStatus } from '../Status';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** Exactly what is copied, to be read before it is. */
  readonly text: string;
  readonly action: string;
  readonly onCopyText: (text: string) => Promise<void>;
}

/** Text made for somebody else to read: shown whole before it is copied. */
export function Report({ title, hint, text, action, onCopyText }: Props) {
  const { t } = useLocale();
  const { say } = useStatus();
  return (
    <div class="report">
      <h3>{title}</h3>
      <p class="soft">{hint}</p>
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
    </div>
  );
}
