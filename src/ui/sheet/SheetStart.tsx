import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStatus } from '../Status';
import { fileEndings, OpenFile } from './OpenFile';
import { useSheetWords } from './sheet-words';

interface Props {
  readonly isPrivate: boolean;
  /** `html` is what the clipboard has beside the text, or nothing. */
  readonly onPaste: (text: string, html: string) => void;
  readonly onFile: ((file: File) => void) | undefined;
  /** What is being read, while it is. */
  readonly busy: { readonly name: string; readonly done: number; readonly onCancel: () => void } | undefined;
}

/** Characters from which a paste is read at once: a text field stands still over it. */
const largePaste = 20_000;

/** Where a questionnaire comes in: pasted, opened or dropped. */
export function SheetStart({ isPrivate, onPaste, onFile, busy }: Props) {
  const { start } = useSheetWords();
  const { say } = useStatus();
  const [text, setText] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Ctrl+V at the first sight of the page is what most come for.
  useLayoutEffect(() => field.current?.focus(), []);
  const read = () => (text.trim() === '' ? say(start.empty, 'problem') : onPaste(text, ''));
  // A table is read at once, too: the text field would lose what its cells are.
  const readLarge = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (pasted.length < largePaste && !/<table\b/i.test(html)) return;
    event.preventDefault();
    onPaste(pasted, html);
  };
  return (
    <section class="start" aria-labelledby="start-title">
      <h1 id="start-title">{start.title}</h1>
      <p class="lead">{start.lead}</p>
      {busy ? (
        <div class="busy">
          <label for={`${id}-busy`}>{start.reading(busy.name)}</label>
          <progress id={`${id}-busy`} max={1} value={busy.done} />
          <button type="button" class="small" onClick={busy.onCancel}>
            {start.cancel}
          </button>
        </div>
      ) : (
        <>
          <label class="start-label" for={id}>
            {start.paste}
          </label>
          <textarea
            id={id}
            ref={field}
            class="paste"
            rows={9}
            aria-describedby={`${id}-hint`}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={readLarge}
          />
          <p id={`${id}-hint`} class="ours">
            {start.pasteHint}
          </p>
          <p class="start-ways">
            <button type="button" class="primary" onClick={read}>
              {start.read}
            </button>
            {onFile && <OpenFile label={start.open} onFile={onFile} />}
          </p>
          {onFile && <p class="ours">{start.openHint(fileEndings.join(' '))}</p>}
        </>
      )}
      <p class="ours">{isPrivate ? start.private : start.kept}</p>
    </section>
  );
}
