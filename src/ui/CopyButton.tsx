import { useId, useRef, useState } from 'preact/hooks';
import type { Entry, Passage } from '../faq/model';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { useStatus } from './Status';
import { useEscape } from './use-escape';

export type CopyFormat = 'plain' | 'markdown' | 'html';

/** What is copied: a whole entry, or whole sentences of one. */
interface Copied {
  readonly entry: Entry;
  readonly passage?: Passage;
}

/** Resolves when it is on the clipboard, rejects where the browser refuses. */
export type OnCopy = (copied: Copied, format: CopyFormat) => Promise<void>;

interface Props {
  readonly copied: Copied;
  readonly onCopy: OnCopy;
  /** Whether the words stand beside the icon. */
  readonly worded?: boolean;
}

const formats: readonly CopyFormat[] = ['plain', 'markdown', 'html'];

/** One press copies; the formats are one press further. What happened is said in the live status. */
export function CopyButton({ copied, onCopy, worded = false }: Props) {
  const { t } = useLocale();
  const { say } = useStatus();
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
  const label = copied.entry.id;

  const copy = (format: CopyFormat) =>
    onCopy(copied, format).then(
      () => {
        setDone(true);
        setOpen(false);
        say(t.copy.done);
      },
      () => say(t.copy.failed, 'problem'),
    );

  return (
    <span class="copy">
      <button
        type="button"
        class={worded ? 'small with-icon' : 'ghost'}
        title={t.copy.action}
        aria-label={t.copy.actionOn(label)}
        onClick={() => copy('plain')}
        onBlur={() => setDone(false)}
      >
        <Icon name={done ? 'check' : 'copy'} />
        {worded && t.copy.action}
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
