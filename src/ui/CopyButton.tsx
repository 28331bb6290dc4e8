import { useCallback, useId, useRef, useState } from 'preact/hooks';
import type { Cited, CitedAnswer } from '../faq/citation';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { useStatus } from './Status';
import { useEscape } from './use-escape';

export type CopyFormat = 'plain' | 'markdown' | 'html';

/** A whole entry, whole sentences of one, or our answer with its sentences. */
export type Copied = Cited | CitedAnswer;

/** Resolves when it is on the clipboard, rejects where the browser refuses. */
export type OnCopy = (copied: Copied, format: CopyFormat) => Promise<void>;

interface Props {
  readonly copied: Copied;
  /** What tells it from the others, for ears: “1.2”. */
  readonly label: string;
  /** Stand beside the icon; without them it is the icon alone. */
  readonly words?: string;
  readonly onCopy: OnCopy;
}

const formats: readonly CopyFormat[] = ['plain', 'markdown', 'html'];

/** Copies, and says in the live status what came of it. Resolves with whether it is on the clipboard. */
export function useCopy(onCopy: OnCopy): (copied: Copied, format: CopyFormat) => Promise<boolean> {
  const { t } = useLocale();
  const { say } = useStatus();
  return useCallback(
    (copied, format) =>
      onCopy(copied, format).then(
        () => {
          say(t.copy.done);
          return true;
        },
        () => {
          say(t.copy.failed, 'problem');
          return false;
        },
      ),
    [onCopy, say, t],
  );
}

/** One press copies; the formats are one press further. What happened is said in the live status. */
export function CopyButton({ copied, label, words, onCopy }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLSpanElement>(null);
  useEscape(open, () => {
    // What is hidden cannot keep the focus.
    if (menu.current?.contains(document.activeElement)) toggle.current?.focus();
    setOpen(false);
  });

  const copyAs = useCopy(onCopy);
  const copy = async (format: CopyFormat) => {
    if (!(await copyAs(copied, format))) return;
    setDone(true);
    setOpen(false);
  };

  return (
    <span class="copy">
      <button
        type="button"
        class={words ? 'small with-icon' : 'ghost'}
        title={t.copy.action}
        aria-label={words ? t.copy.wordsOn(words, label) : t.copy.actionOn(label)}
        onClick={() => copy('plain')}
        onBlur={() => setDone(false)}
      >
        <Icon name={done ? 'check' : 'copy'} />
        {words}
      </button>
      <button
        ref={toggle}
        type="button"
        class="ghost narrow"
        title={t.copy.formats}
        aria-label={t.copy.formatsOn(label)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
      </button>
      <span ref={menu} id={id} class="formats" hidden={!open}>
        {formats.map((format) => (
          <button key={format} type="button" class="small" onClick={() => copy(format)}>
            {t.copy[format]}
          </button>
        ))}
      </span>
    </span>
  );
}
